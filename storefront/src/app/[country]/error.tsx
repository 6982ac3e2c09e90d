"use client"

import { TroublePage } from "@/ui/trouble-page"

const CountryError = ({ retry }: { retry: () => void }) => <TroublePage kind="back" retry={retry} />

export default CountryError
