import fileS3Provider from ".."
import { fileS3Errors } from "../errors"
import S3FileProviderService from "../service"

const BUCKET = { file_url: "https://files.shop.example", region: "eu-central-1", bucket: "shop" }
const KEY = { access_key_id: "AKIA", secret_access_key: "secret" }
const validate = (options: Record<string, unknown>) => S3FileProviderService.validateOptions(options)

describe("the options of the S3 file provider", () => {
  it("are all of Medusa's own", () => {
    const others = {
      prefix: "",
      endpoint: "http://localhost:4568",
      session_token: "token",
      authentication_method: "access-key",
      cache_control: "no-store",
      download_file_duration: 60,
      additional_client_config: { forcePathStyle: true, maxAttempts: 5 },
    }
    for (const acl of ["public-read", "private", "authenticated-read", "bucket-owner-full-control", false])
      expect(() => validate({ ...BUCKET, ...KEY, ...others, acl })).not.toThrow()
    expect(fileS3Provider.services).toEqual([S3FileProviderService])
  })

  it("need a key, or the machine's role", () => {
    expect(() => validate({ ...BUCKET, ...KEY })).not.toThrow()
    expect(() => validate({ ...BUCKET, authentication_method: "s3-iam-role" })).not.toThrow()
    for (const half of [{}, { access_key_id: "AKIA" }, { secret_access_key: "hunter2" }]) {
      expect(() => validate({ ...BUCKET, ...half })).toThrow(/access_key_id: give access_key_id and/)
      expect(() => validate({ ...BUCKET, ...half })).not.toThrow(/hunter2/)
    }
  })

  it("stop the boot when they are wrong, naming every fault and no value", () => {
    const wrong = { ...KEY, file_url: "hunter2", region: "", acl: "everybody", buckets: "shop" }
    const { message } = fileS3Errors.definitions.options_invalid
    expect(() => validate(wrong)).toThrow(message)
    for (const fault of ["file_url", "region", "bucket", "acl", "buckets"])
      expect(() => validate(wrong)).toThrow(fault)
    expect(() => validate(wrong)).not.toThrow(/hunter2|everybody/)
  })
})
