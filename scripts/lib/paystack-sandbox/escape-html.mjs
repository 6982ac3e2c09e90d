// @ts-check

/** @type {Record<string, string>} */
const ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }

/** Text, safe inside an element and inside a quoted attribute. @param {unknown} value */
export const escapeHtml = (value) => String(value ?? "").replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
