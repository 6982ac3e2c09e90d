import S3rver from "@20minutes/s3rver"

/** An S3 server on a free port, for start-s3.ts, which tells folder and bucket and stands before it. */
const [directory, bucket] = process.argv.slice(2)
const server = new S3rver({
  ...{ directory, address: "127.0.0.1", port: 0, silent: true, vhostBuckets: false },
  configureBuckets: [{ name: bucket }],
})
const { port } = await server.run()
process.send?.({ port })
process.on("disconnect", () => process.exit())
