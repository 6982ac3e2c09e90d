/** The small picture beside a line of a basket or an order, whose title stands next to it. */
export const Thumbnail = ({ src }: { src: string }) => (
  // eslint-disable-next-line @next/next/no-img-element -- a picture needs no script to be shown
  <img src={src} width={80} height={100} alt="" loading="lazy" className="frame rounded-sm" />
)
