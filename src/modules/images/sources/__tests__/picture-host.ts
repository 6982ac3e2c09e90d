import http from "node:http"
import net, { type AddressInfo } from "node:net"
import type { Target } from "../dial"

/** Another shop's picture host, on this machine, that a test's connections go to in place of the public network. */
export async function startPictureHost() {
  const answers = new Map<string, http.RequestListener>()
  const asked: { url: string; headers: http.IncomingHttpHeaders }[] = []
  const dialled: Target[] = []
  const server = http.createServer((request, response) => {
    asked.push({ url: `${request.headers.host}${request.url}`, headers: request.headers })
    const answer = answers.get(request.url ?? "")
    if (answer) return void answer(request, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo
  return {
    asked,
    dialled,
    on: (path: string, answer: http.RequestListener) => void answers.set(path, answer),
    dial: (target: Target) => {
      dialled.push(target)
      return net.connect(port, "127.0.0.1")
    },
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type PictureHost = Awaited<ReturnType<typeof startPictureHost>>
