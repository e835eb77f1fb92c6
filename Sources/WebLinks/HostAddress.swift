import Glibc

/// Where a host's name leads, as the machine's resolver says.
enum HostAddress {
  enum Answer: Sendable {
    case unknown
    /// Only to places that nobody outside this machine or its network can reach.
    case inside
    /// The numeric addresses.
    case outside([String])
  }

  static func look(up host: String) -> Answer {
    var hints = unsafe addrinfo()
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(host, nil, &hints, &found) == 0 else { return .unknown }
    defer { unsafe freeaddrinfo(found) }
    var numeric: [String] = []
    var next = unsafe found
    while let entry = unsafe next {
      guard let address = unsafe entry.pointee.ai_addr else { break }
      if unsafe isInside(address) { return .inside }
      var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      if unsafe getnameinfo(
        address, entry.pointee.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST) == 0
      {
        numeric.append(String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self))
      }
      unsafe next = entry.pointee.ai_next
    }
    return numeric.isEmpty ? .unknown : .outside(numeric)
  }

  private static func isInside(_ address: UnsafeMutablePointer<sockaddr>) -> Bool {
    switch unsafe Int32(address.pointee.sa_family) {
    case AF_INET:
      return unsafe address.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
        unsafe isInside(UInt32(bigEndian: $0.pointee.sin_addr.s_addr))
      }
    case AF_INET6:
      return unsafe address.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) { address in
        isInside(unsafe withUnsafeBytes(of: &address.pointee.sin6_addr) { unsafe Array($0) })
      }
    default: return true
    }
  }

  /// The special-purpose addresses of RFC 6890 that do not lead to a host of the public Internet.
  static func isInside(_ address: UInt32) -> Bool {
    let special: [(UInt32, UInt32)] = [
      (0x0000_0000, 8), (0x0A00_0000, 8), (0x6440_0000, 10), (0x7F00_0000, 8), (0xA9FE_0000, 16), (0xAC10_0000, 12),
      (0xC000_0000, 24), (0xC0A8_0000, 16), (0xC612_0000, 15), (0xE000_0000, 3),
    ]
    return special.contains { network, bits in address >> (32 - bits) == network >> (32 - bits) }
  }

  static func isInside(_ bytes: [UInt8]) -> Bool {
    let isMapped = bytes.prefix(10).allSatisfy { $0 == 0 } && bytes[10] == 0xFF && bytes[11] == 0xFF
    if isMapped { return isInside(bytes[12...].reduce(0) { $0 << 8 | UInt32($1) }) }
    let isLocal = bytes.prefix(15).allSatisfy { $0 == 0 } && bytes[15] <= 1
    return isLocal || bytes[0] & 0xFE == 0xFC || bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80 || bytes[0] == 0xFF
  }
}
