// @ts-check

const STEP = /^ {2}(?<label>\S.*?) {2,}(?:(?<minutes>\d+) min )?(?<seconds>[\d.]+) s$/
const ROW = /^\s+(?<label>\S(?:\S| (?! ))*?) {2,}(?<value>\S.*)$/

/**
 * @param {string} output what the launcher has printed
 * @returns {{ steps: { label: string, seconds: number }[], table: Record<string, string> }}
 */
export function parseStartOutput(output) {
  const [before = "", after = ""] = output.split("\nKiondo is ready\n")
  const steps = before.split("\n").flatMap((line) => {
    const { label, minutes, seconds } = STEP.exec(line)?.groups ?? {}
    return label ? [{ label, seconds: Number(minutes ?? 0) * 60 + Number(seconds) }] : []
  })
  const rows = after.split("\n").flatMap((line) => {
    const { label, value } = ROW.exec(line)?.groups ?? {}
    return label && value ? [[label, value]] : []
  })
  return { steps, table: Object.fromEntries(rows) }
}
