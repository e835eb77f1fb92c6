import CryptoExtras
import Testing

@testable import Sealing

/// The examples that the standards give.
@Suite struct StandardVectorTests {
  private func bytes(_ text: String) throws -> [UInt8] { try #require(Base64URL.decode(text)) }

  private func hex(_ text: String) -> [UInt8] {
    stride(from: 0, to: text.count, by: 2).compactMap { UInt8(text.dropFirst($0).prefix(2), radix: 16) }
  }

  @Test("RFC 7516, A.1: the content of a JWE is opened with its content key")
  func contentEncryption() throws {
    let key: [UInt8] = [
      177, 161, 244, 128, 84, 143, 225, 115, 63, 180, 3, 255, 107, 154, 212, 246, 138, 7, 110, 91, 112, 46, 34, 105, 47,
      130, 203, 46, 122, 234, 64, 252,
    ]
    let jwe = JWE(
      protected: "eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ", additional: nil, profile: nil, recipients: [],
      nonce: try bytes("48V1_ALb6US04U3b"),
      ciphertext: try bytes("5eym8TW_c8SuK0ltJ3rpYIzOeDQz7TALvtu6UG9oMo4vpzs9tX_EFShS8iB7j6jiSdiwkIr3ajwQzaBtQD_A"),
      tag: try bytes("XFBoMYUZodetZdvTiFvSkQ"))
    let text = String(decoding: try jwe.open(with: SecretKey(key)), as: UTF8.self)
    #expect(text == "The true sign of intelligence is not knowledge but imagination.")
  }

  @Test("RFC 7517, C: a passphrase becomes the key that unwraps the content key")
  func passwordBasedEncryption() throws {
    let key = try #require(
      PBES2.key(
        from: Array("Thus from my lips, by yours, my sin is purged.".utf8), algorithm: "PBES2-HS256+A128KW",
        hash: .sha256,
        length: 16, salt: try bytes("2WCTcJZ1Rvd_CJuJripQ1w"), iterations: 4_096))
    #expect(key.bytes == [110, 171, 169, 92, 129, 92, 109, 117, 233, 242, 116, 233, 170, 14, 24, 75])
    let wrapped = try bytes("TrqXOwuNUfDV9VPTNbyGvEJ9JMjefAVn-TR1uIxR9p6hsRQh9Tk7BA")
    #expect(
      KeyWrap.unwrap(wrapped, with: key)?.bytes == [
        111, 27, 25, 52, 66, 29, 20, 78, 92, 176, 56, 240, 65, 208, 82, 112, 161, 131, 36, 55, 202, 236, 185, 172, 129,
        23,
        153, 194, 195, 48, 253, 182,
      ])
  }

  @Test("RFC 3394, 4.6 (for RFC 7518, 4.4): 256 bits are wrapped with 256 bits")
  func keyWrap() {
    let wrapping = SecretKey(hex("000102030405060708090A0B0C0D0E0F101112131415161718191A1B1C1D1E1F"))
    let key = SecretKey(hex("00112233445566778899AABBCCDDEEFF000102030405060708090A0B0C0D0E0F"))
    let wrapped = hex("28C9F404C4B810F4CBCCB35CFB87F8263F5786E2D80ED326CBC7F0E71A99F43BFB988B9B7A02DD21")
    #expect(KeyWrap.wrap(key, with: wrapping) == wrapped)
    #expect(KeyWrap.unwrap(wrapped, with: wrapping) == key)
  }

  @Test("RFC 8188, 3.1: one record") func oneRecord() throws {
    let key = SecretKey(try bytes("yqdlZ-tYemfogSmv7Ws5PQ"))
    let stream = try bytes("I1BsxtFttlv3u_Oo94xnmwAAEAAA-NAVub2qFgBEuQKRapoZu-IxkIva3MEB1PD-ly8Thjg")
    let walrus = Array("I am the walrus".utf8)
    #expect(try StreamOpener.open(stream, key: key) == walrus)
    let coding = ContentCoding(key: key, salt: try bytes("I1BsxtFttlv3u_Oo94xnmw"), recordSize: 4_096)
    let sealed = coding.seal(walrus[...], padding: 0, record: 0, isLast: true)
    #expect(
      ContentCoding.header(salt: try bytes("I1BsxtFttlv3u_Oo94xnmw"), recordSize: 4_096) + sealed == stream)
  }

  @Test("RFC 8188, 3.2: several records, a key id and padding") func severalRecords() throws {
    let key = SecretKey(try bytes("BO3ZVPxUlnLORbVGMpbT1Q"))
    let stream = try bytes(
      "uNCkWiNYzKTnBN9ji3-qWAAAABkCYTHOG8chz_gnvgOqdGYovxyjuqRyJFjEDyoF1Fvkj6hQPdPHI51OEUKEpgz3SsLWIqS_uA")
    #expect(try StreamOpener.open(stream, key: key) == Array("I am the walrus".utf8))
  }
}
