import { existsSync } from "node:fs"
import path from "node:path"
import LocalFileProviderService from "../../providers/file-local/service"
import S3FileProviderService from "../../providers/file-s3/service"
import { fileModule } from "../file-module"
import { readEnvironment } from "../read-environment"

const BUCKET = {
  S3_BUCKET: "shop",
  S3_REGION: "eu-central-1",
  S3_FILE_URL: "https://files.shop.example",
}
const KEY = { S3_ACCESS_KEY_ID: "AKIA", S3_SECRET_ACCESS_KEY: "secret" }

const providerOf = (source: Record<string, string>) => {
  const [provider] = fileModule(readEnvironment(source)).options.providers
  if (!provider) throw new Error("there is no file provider")
  expect(existsSync(path.resolve(provider.resolve, "index.ts"))).toBe(true)
  return provider
}

describe("where uploaded files go", () => {
  it("is a folder, served by the back end, where no bucket is given", () => {
    const { id, options } = providerOf({ BACKEND_URL: "https://api.shop.example", UPLOAD_DIR: "files" })
    expect({ id, options }).toEqual({
      id: "local",
      options: {
        upload_dir: "files",
        private_upload_dir: "files",
        backend_url: "https://api.shop.example/uploads",
      },
    })
    expect(() => LocalFileProviderService.validateOptions(options)).not.toThrow()
  })

  it.each([
    ["with a key", { ...BUCKET, ...KEY }, { authentication_method: "access-key" }],
    ["with the machine's role", BUCKET, { authentication_method: "s3-iam-role" }],
    [
      "of another server",
      { ...BUCKET, ...KEY, S3_ENDPOINT: "http://localhost:4568", S3_PREFIX: "uploads/" },
      { endpoint: "http://localhost:4568", prefix: "uploads/" },
    ],
  ])("is a bucket %s", (_, source, expected) => {
    const { id, options } = providerOf(source)
    expect(id).toBe("s3")
    expect(options).toMatchObject({ bucket: "shop", acl: false, ...expected })
    expect(() => S3FileProviderService.validateOptions(options)).not.toThrow()
  })
})
