export type WarehouseName = "Berlin workshop" | "Austin workshop"
export type ChannelName = "Europe and Africa" | "United States"

/** A place with its own stock. All that is bought through its sales channel ships from it. */
export type Warehouse = {
  name: WarehouseName
  channel: ChannelName
  channel_description: string
  address: { address_1: string; city: string; postal_code: string; country_code: string; province?: string }
}

/** The first one's channel is the store's default. */
export const WAREHOUSES: [Warehouse, Warehouse] = [
  {
    name: "Berlin workshop",
    channel: "Europe and Africa",
    channel_description: "Shoppers in the European Union, Kenya, Nigeria, Ghana and South Africa.",
    address: { address_1: "Oranienstraße 24", city: "Berlin", postal_code: "10999", country_code: "de" },
  },
  {
    name: "Austin workshop",
    channel: "United States",
    channel_description: "Shoppers in the United States.",
    address: {
      address_1: "1204 East 6th Street",
      city: "Austin",
      postal_code: "78702",
      country_code: "us",
      province: "us-tx",
    },
  },
]
