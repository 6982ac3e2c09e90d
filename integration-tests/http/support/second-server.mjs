import { createRequire } from "node:module"
import path from "node:path"

/** The back end once more, in a process of its own: started by start-second-server.ts, which is told the port. */
const require = createRequire(import.meta.url)
require("ts-node").register({})
require("tsconfig-paths").register({})

const directory = process.cwd()
// The admin's pages need a build, and nobody looks at them here.
Object.assign(require(path.join(directory, "medusa-config.ts")).admin, { disable: true })
const loaders = require("@medusajs/medusa/loaders/index").default
const app = require("express")()
await loaders({ directory, expressApp: app })
const server = app.listen(0, () => process.send?.({ port: server.address().port }))
process.on("disconnect", () => process.exit())
