import admin from "medusa-plugin-kiondo/admin"

globalThis.admin = admin
