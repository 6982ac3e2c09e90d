/**
 * Standard VAT rates in percent of the 27 member states of the European Union, 2026.
 * Source: European Commission, Taxes in Europe Database. Changed last: FI 25.5 since September 2024, SK 23 since
 * January 2025, EE 24 since July 2025, RO 21 since August 2025.
 */
export const EU_VAT_RATES: Readonly<Record<string, number>> = {
  at: 20,
  be: 21,
  bg: 20,
  cy: 19,
  cz: 21,
  de: 19,
  dk: 25,
  ee: 24,
  es: 21,
  fi: 25.5,
  fr: 20,
  gr: 24,
  hr: 25,
  hu: 27,
  ie: 23,
  it: 22,
  lt: 21,
  lu: 17,
  lv: 21,
  mt: 18,
  nl: 21,
  pl: 23,
  pt: 23,
  ro: 21,
  se: 25,
  si: 22,
  sk: 23,
}
