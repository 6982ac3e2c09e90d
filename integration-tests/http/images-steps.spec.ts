import { createStep, createWorkflow } from "@medusajs/framework/workflows-sdk"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import { IMAGES_MODULE } from "../../src/modules/images"
import { imagesErrors } from "../../src/modules/images/errors"
import type ImagesModuleService from "../../src/modules/images/service"
import { enterOriginalsWorkflow } from "../../src/workflows/images/enter-originals"
import { enterOriginalsStep, type Original } from "../../src/workflows/images/steps/enter-originals"
import { type ImageChanges, updateImageStep } from "../../src/workflows/images/steps/update-image"
import { updateImageWorkflow } from "../../src/workflows/images/update-image"

jest.setTimeout(120_000)

const URLS = ["one", "two", "three"].map((name) => `https://elsewhere.example/${name}.jpg`)

const failStep = createStep("fail", () => Promise.reject(new Error("on purpose")))
const enterAndFail = createWorkflow("enter-and-fail", (input: { originals: Original[] }) => {
  enterOriginalsStep(input.originals)
  failStep()
})
const updateAndFail = createWorkflow("update-and-fail", (input: ImageChanges) => {
  updateImageStep(input)
  failStep()
})

medusaIntegrationTestRunner({
  inApp: true,
  testSuite: ({ getContainer }) => {
    const images = () => getContainer().resolve<ImagesModuleService>(IMAGES_MODULE)
    const [one = "", two = "", three = ""] = URLS
    const original = (url: string, alt: string | null = null) => ({ url, alt })
    const enter = (...originals: Original[]) =>
      enterOriginalsWorkflow(getContainer()).run({ input: { originals } })
    const known = async () =>
      (await images().listImages({}, { order: { url: "ASC" } })).map(({ url, alt }) => [url, alt])
    const told = async (id: string) => {
      const { alt, focal_x, focal_y, state } = await images().retrieveImage(id)
      return { alt, focal_x, focal_y, state }
    }

    it("enters originals once, with their text", async () => {
      const { result } = await enter(original(one, "A basket"), original(two))
      expect(result).toHaveLength(2)
      await enter(original(one, "Another text"), original(three))
      expect(await known()).toEqual([
        [one, "A basket"],
        [three, null],
        [two, null],
      ])
    })

    it("forgets again what it has entered, and nothing that was there before", async () => {
      await enter(original(one, "A basket"), original(two))
      const ids = (await images().listImages({ url: [one, two] })).map(({ id }) => id)
      await images().noteUse("images", ids, false)
      const failing = enterAndFail(getContainer()).run({
        input: { originals: URLS.map((url) => original(url)) },
      })
      await expect(failing).rejects.toMatchObject({ message: "on purpose" })
      expect(await known()).toEqual([
        [one, "A basket"],
        [two, null],
      ])
    })

    it("writes down what staff say, what is left out stays, and is undone by what they said before", async () => {
      const { result } = await enter(original(one, "A basket"))
      const id = String(result[0])
      const say = (changes: Omit<ImageChanges, "id">) =>
        updateImageWorkflow(getContainer()).run({ input: { id, ...changes } })
      await say({ focal_point: { x: 0.25, y: 0.75 } })
      const before = { alt: "A basket", focal_x: 0.25, focal_y: 0.75 }
      expect(await told(id)).toMatchObject(before)

      const changes = { id, alt: "Another", focal_point: null }
      const failing = updateAndFail(getContainer()).run({ input: changes })
      await expect(failing).rejects.toMatchObject({ message: "on purpose" })
      expect(await told(id)).toMatchObject(before)
      await say({ alt: "Another" })
      expect(await told(id)).toMatchObject({ ...before, alt: "Another" })
      await say({ alt: "", focal_point: null })
      expect(await told(id)).toMatchObject({ alt: null, focal_x: null, focal_y: null })
    })

    it("makes a picture anew for its focal point where there are crops, and only there", async () => {
      const { result } = await enter(original(one))
      const id = String(result[0])
      await images().updateImages({ id, state: "failed" })
      const say = (changes: Omit<ImageChanges, "id">) =>
        updateImageWorkflow(getContainer()).run({ input: { id, ...changes } })
      jest.spyOn(images().flight, "run").mockResolvedValue()
      await say({ focal_point: { x: 0.5, y: 0.5 } })
      expect(await told(id)).toMatchObject({ state: "failed" })
      const crop = { width: 480, height: 600, fit: "cover" as const }
      const settings = { ...images().settings, presets: { ...images().settings.presets, crop } }
      jest.spyOn(images(), "settings", "get").mockReturnValue(settings)
      await say({ alt: "A basket" })
      expect(await told(id)).toMatchObject({ state: "failed" })
      await say({ focal_point: { x: 0.1, y: 0.1 } })
      expect(await told(id)).toMatchObject({ state: "waiting" })
      jest.restoreAllMocks()
    })

    it("knows no picture that is not there", async () => {
      const { type, message } = imagesErrors.definitions.image_not_found
      const saying = updateImageWorkflow(getContainer()).run({ input: { id: "kimg_none", alt: "A basket" } })
      await expect(saying).rejects.toMatchObject({ code: "image_not_found", type, message })
    })
  },
})
