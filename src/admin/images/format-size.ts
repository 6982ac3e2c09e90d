/** Width and height in pixels: 3000 × 2000. */
export function formatSize({ width, height }: { width: number; height: number }): string {
  return `${width} × ${height}`
}
