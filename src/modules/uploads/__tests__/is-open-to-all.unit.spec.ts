import UploadsModuleService from "../service"
import { isOpenToAll } from "../is-open-to-all"

describe("isOpenToAll", () => {
  it.each(["static", "./static/", "static/photos", "/shop/static", "other/../static"])(
    "%s is",
    (directory) => {
      expect(isOpenToAll(directory, "/shop")).toBe(true)
    }
  )

  it.each(["uploads", "statics", "..", "/srv/static", "public/static"])("%s is not", (directory) => {
    expect(isOpenToAll(directory, "/shop")).toBe(false)
  })

  it("stops the boot of a shop that would give out private files", () => {
    const boot = () => new UploadsModuleService({}, { uploads: { directory: "static" } })
    expect(boot).toThrow(expect.objectContaining({ code: "uploads_directory_open" }))
    expect(() => new UploadsModuleService({}, { uploads: { directory: "uploads" } })).not.toThrow()
  })
})
