import { describe, expect, it } from "vitest"
import { chooseCountry, countriesOfLanguages, countryName, isCountryShaped } from "../country"

const supported = ["de", "fr", "us", "ke", "za"]

describe("chooseCountry", () => {
  it("takes the cookie before the languages", () => {
    expect(chooseCountry({ cookie: "ke", acceptLanguage: "en-US", supported })).toBe("ke")
  })

  it("passes over a cookie that names no served country", () => {
    expect(chooseCountry({ cookie: "jp", acceptLanguage: "en-US", supported })).toBe("us")
    expect(chooseCountry({ cookie: "../x", acceptLanguage: null, supported })).toBe("de")
  })

  it("takes the most wanted language with a served country", () => {
    expect(chooseCountry({ acceptLanguage: "en-US;q=0.5, en-KE;q=0.9, ja-JP", supported })).toBe("ke")
  })

  it("knows the home of a language that names no country", () => {
    expect(chooseCountry({ acceptLanguage: "fr", supported })).toBe("fr")
    expect(chooseCountry({ acceptLanguage: "sw;q=0.8", supported })).toBe("ke")
  })

  it("falls back to Germany", () => {
    expect(chooseCountry({ acceptLanguage: "ja", supported })).toBe("de")
    expect(chooseCountry({ acceptLanguage: ";;,=q", supported: [] })).toBe("de")
  })
})

describe("countriesOfLanguages", () => {
  it("reads region subtags, also behind a script", () => {
    expect(countriesOfLanguages("zh-Hant-TW, en-ZA;q=0.9, en")).toEqual(["tw", "za"])
  })
})

describe("countryName and isCountryShaped", () => {
  it("names a country in English", () => {
    expect(countryName("de")).toBe("Germany")
  })

  it.each(["DE", "d", "deu", "", "d1", undefined])("does not take %s for the form of a code", (value) => {
    expect(isCountryShaped(value)).toBe(false)
  })

  it("takes two lower-case letters", () => {
    expect(isCountryShaped("de")).toBe(true)
  })
})
