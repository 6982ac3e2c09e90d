// @ts-check
const PLENTY = 1_000_000
const PAGE = 100

/**
 * Fills every stock level by the admin API, so that no round of checkouts sells out.
 * @param {string} url
 * @param {{ email: string, password: string }} admin
 */
export async function plentifulStock(url, admin) {
  const token = (await call(`${url}/auth/user/emailpass`, undefined, admin)).token
  for (let offset = 0; ; offset += PAGE) {
    const query = `limit=${PAGE}&offset=${offset}&order=id&fields=id,location_levels.location_id`
    const { inventory_items: items } = await call(`${url}/admin/inventory-items?${query}`, token)
    if (items.length === 0) return
    const update = items.flatMap((/** @type {any} */ item) =>
      item.location_levels.map((/** @type {any} */ level) => ({
        inventory_item_id: item.id,
        location_id: level.location_id,
        stocked_quantity: PLENTY,
      }))
    )
    await call(`${url}/admin/inventory-items/location-levels/batch`, token, { update })
  }
}

/**
 * @param {string} url
 * @param {string} [token]
 * @param {object} [body]
 * @returns {Promise<any>}
 */
async function call(url, token, body) {
  const answer = await fetch(url, {
    method: body ? "POST" : "GET",
    headers: {
      "content-type": "application/json",
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
