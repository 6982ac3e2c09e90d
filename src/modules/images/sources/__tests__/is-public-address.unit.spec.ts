import { isPublicAddress } from "../is-public-address"

describe("the public network", () => {
  it.each(["8.8.8.8", "93.184.216.34", "2606:4700:4700::1111", "2a00:1450:4001::200e", "::ffff:8.8.8.8"])(
    "has %s",
    (address) => expect(isPublicAddress(address)).toBe(true)
  )

  it.each([
    ["this machine", "127.0.0.1"],
    ["this machine", "127.8.8.8"],
    ["this machine", "::1"],
    ["any machine", "0.0.0.0"],
    ["any machine", "::"],
    ["a private network", "10.1.2.3"],
    ["a private network", "172.16.0.1"],
    ["a private network", "192.168.1.1"],
    ["a private network", "fd00::1"],
    ["a private network, as it once was", "fec0::1"],
    ["the metadata service", "169.254.169.254"],
    ["the metadata service", "fd00:ec2::254"],
    ["a link", "fe80::1"],
    ["a link", "fe80::1%eth0"],
    ["carrier-grade NAT", "100.64.0.1"],
    ["an IPv4 address in IPv6", "::ffff:127.0.0.1"],
    ["an IPv4 address in IPv6", "::ffff:a00:1"],
    ["an IPv4 address in IPv6", "::127.0.0.1"],
    ["NAT64", "64:ff9b::a9fe:a9fe"],
    ["NAT64", "64:ff9b:1::a00:1"],
    ["6to4", "2002:7f00:1::"],
    ["Teredo", "2001::1"],
    ["a group", "224.0.0.1"],
    ["a group", "ff02::1"],
    ["everybody", "255.255.255.255"],
    ["a test network", "198.18.0.1"],
    ["documentation", "203.0.113.4"],
    ["documentation", "2001:db8::1"],
    ["nobody yet", "240.0.0.1"],
    ["nobody yet", "4000::1"],
    ["this machine, oddly written", "0x7f.1"],
    ["nothing", ""],
    ["nothing", "localhost"],
  ])("has not %s: %s", (_, address) => expect(isPublicAddress(address)).toBe(false))
})
