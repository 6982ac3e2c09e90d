// Sends TLS connections for the hosts in TEST_TLS_HOSTS (with commas between) to TEST_TLS_PORT on this machine, and
// trusts the certificate in TEST_TLS_CA there. The code under test keeps its production addresses. The variables are
// read at each connection. In a process of its own: node --require ./redirect-tls.cjs
const { readFileSync } = require("node:fs")
const tls = require("node:tls")

const connect = tls.connect

tls.connect = function (...args) {
  const { TEST_TLS_HOSTS = "", TEST_TLS_PORT, TEST_TLS_CA } = process.env
  const options = args.find((arg) => arg && typeof arg === "object")
  const host = options?.servername || options?.host
  if (!options || !host || !TEST_TLS_PORT || !TEST_TLS_HOSTS.split(",").includes(host)) {
    return connect.apply(this, args)
  }
  const here = {
    host: "127.0.0.1",
    port: Number(TEST_TLS_PORT),
    servername: host,
    ca: readFileSync(TEST_TLS_CA),
  }
  const done = args.filter((arg) => typeof arg === "function")
  return connect.call(this, { ...options, ...here, path: null }, ...done)
}
