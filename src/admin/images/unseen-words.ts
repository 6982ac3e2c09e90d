/** What staff read of pictures that nothing is known of yet. */
export function unseenWords(count: number): string {
  const subject = count === 1 ? "1 picture is" : `${count} pictures are`
  return `${subject} not taken up yet. New ones are within seconds, older ones by the script process-images.`
}
