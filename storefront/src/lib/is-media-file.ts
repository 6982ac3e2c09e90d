/** Whether a file name may be asked of the back end's upload folder: flat, no dots first, known picture types. */
export const isMediaFile = (name: string): boolean =>
  name.length <= 200 && /^[A-Za-z0-9_-][A-Za-z0-9._-]*\.(?:jpe?g|png|webp|avif|gif)$/i.test(name)
