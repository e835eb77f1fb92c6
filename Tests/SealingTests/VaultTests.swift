import Diagnostics
import Foundation
import Testing

@testable import Sealing

@Suite struct VaultTests {
  @Test("a vault comes back as it was written") func roundTrip() throws {
    #expect(try Vault(parsing: Array(Example.vault.json.text().utf8)) == Example.vault)
  }

  @Test("a vault of a newer version is named as such") func newer() {
    #expect(throws: Vault.Failure.newer(version: 2)) {
      try Vault(parsing: Array("{\"version\": 2, \"what\": []}".utf8))
    }
  }

  @Test(
    "what is not a vault is refused",
    arguments: [
      "", "{}", "[]", "{\"version\":\"1\"}", "{\"version\":0,\"units\":[],\"shares\":[]}",
      "{\"version\":1,\"units\":[],\"shares\":[],\"more\":1}", "{\"version\":1,\"units\":{},\"shares\":[]}",
      "{\"version\":1,\"units\":[{\"unit\":\"folders/a\",\"id\":\"../../x\",\"secret\":\"\"}],\"shares\":[]}",
      "{\"version\":1,\"units\":[],\"shares\":[{\"id\":\"abcdefgh\"}]}",
    ])
  func refusal(text: String) {
    #expect { try Vault(parsing: Array(text.utf8)) } throws: { error in
      if case Vault.Failure.damaged = error { true } else { false }
    }
  }

  @Test("every vault that is cut short is refused") func truncation() {
    let bytes = Array(Example.vault.json.text().utf8)
    for length in stride(from: 0, to: bytes.count, by: 5) {
      #expect(throws: Vault.Failure.self) { try Vault(parsing: Array(bytes.prefix(length))) }
    }
  }

  @Test("a revoked share, an expired one and a renewed one's old passphrase open nothing that is built later")
  func endings() throws {
    let page = Example.plaintext
    let old = Example.seal().key
    var vault = Example.vault
    let ids = vault.shares.map(\.id)

    let expired = try #require(vault.seal(of: Example.unit, on: day("2026-12-02")))
    #expect(expired.shares == [ids[0]] && expired.key != old)
    #expect(throws: JWE.Failure.wrongPassphrase) {
      try JWE(parsing: expired.seal(page, randomness: .counting())).open(with: Example.passphrases[1])
    }

    _ = vault.revoke(ids[0], randomness: .counting(from: 1))
    let revoked = try #require(vault.seal(of: Example.unit, on: Example.today))
    #expect(revoked.key != old && revoked.id == Example.seal().id)
    #expect(throws: JWE.Failure.wrongPassphrase) {
      try JWE(parsing: revoked.seal(page, randomness: .counting())).open(with: Example.passphrases[0])
    }
    // The key that the revoked recipient may have kept opens nothing either.
    #expect(throws: JWE.Failure.damaged) {
      try JWE(parsing: revoked.seal(page, randomness: .counting())).open(with: old)
    }

    _ = vault.renew(ids[1], until: nil, passphrase: Passphrase(typed: "new one"), randomness: .counting(from: 2))
    let renewed = try #require(vault.seal(of: Example.unit, on: day("2030-01-01")))
    let jwe = try JWE(parsing: renewed.seal(page, randomness: .counting()))
    #expect(throws: JWE.Failure.wrongPassphrase) { try jwe.open(with: Example.passphrases[1]) }
    #expect(throws: Never.self) { try jwe.open(with: Passphrase(typed: "new one")) }
  }

  @Test("the last day is still a day") func lastDay() {
    #expect(Example.seal(on: day("2026-12-01")).shares.count == 2)
    #expect(Example.seal(on: day("2026-12-02")).shares.count == 1)
  }

  @Test("a unit that nobody may open has no seal") func unshared() throws {
    var vault = Example.vault
    for id in vault.shares.map(\.id) { _ = vault.revoke(id, randomness: .counting()) }
    #expect(vault.seal(of: Example.unit, on: Example.today) == nil)
    #expect(vault.seal(of: "folders/unknown", on: Example.today) == nil)
  }

  @Test("a share of everything opens units that come later") func everything() throws {
    var vault = Example.vault
    let share = vault.add(
      .all, for: "All", language: .polish, passphrase: Example.passphrases[0], created: Example.today, until: nil,
      randomness: .counting(from: 4))
    vault.prepare(["plans/later"], randomness: .counting(from: 6))
    #expect(vault.seal(of: "plans/later", on: Example.today)?.shares == [try #require(share).id])
  }

  @Test("a unit with more shares than a page has room for is found") func crowded() {
    var vault = Vault(isDemo: false, units: [:], shares: [])
    let one = Example.vault.shares[0]
    func shares(_ count: Int, until: Day?) -> [Share] {
      (0..<count).map { number in
        Share(
          id: "share\(1_000 + number)", recipient: "", language: .polish, scope: one.scope, created: one.created,
          until: until,
          parameters: one.parameters, key: one.key)
      }
    }
    vault = Vault(isDemo: false, units: [:], shares: shares(256, until: nil))
    #expect(vault.crowded(among: ["folders/other", Example.unit], on: Example.today) == nil)
    vault = Vault(isDemo: false, units: [:], shares: shares(257, until: day("2026-12-01")))
    #expect(vault.crowded(among: ["folders/other", Example.unit], on: Example.today) == Example.unit)
    #expect(vault.crowded(among: [Example.unit], on: day("2026-12-02")) == nil)
  }

  @Test("days are whole and compared by what they say") func days() {
    #expect(day("2026-09-30") < day("2026-10-01"))
    for text in ["2026-1-01", "2026-13-01", "2026-11", "x026-11-21", "2026-11-21 ", "2026-11-00"] {
      #expect(Day(text) == nil)
    }
  }
}

@Suite struct VaultFileTests {
  private func withProject(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "teczka-vault-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test("a vault is its owner's alone, and git leaves it alone") func modes() throws {
    try withProject { project in
      try VaultFile(ofProject: project, makesFolder: true).save(Example.vault)
      #expect(try mode("\(project)/.teczka") == 0o700)
      #expect(try mode("\(project)/.teczka/vault.json") == 0o600)
      #expect(FileManager.default.contents(atPath: "\(project)/.teczka/.gitignore") == Data("*\n".utf8))
      #expect(try VaultFile.read(ofProject: project).vault == Example.vault)
    }
  }

  @Test("a vault that others could read is closed") func mended() throws {
    try withProject { project in
      try VaultFile(ofProject: project, makesFolder: true).save(Example.vault)
      let path = "\(project)/.teczka/vault.json"
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      #expect(try VaultFile.read(ofProject: project).wasExposed)
      #expect(try mode(path) == 0o600)
      #expect(try VaultFile.read(ofProject: project).wasExposed == false)
    }
  }

  @Test("a vault in use is not opened a second time") func lock() throws {
    try withProject { project in
      let first = try VaultFile(ofProject: project, makesFolder: true)
      let failure = #expect(throws: Vault.Failure.self) { _ = try VaultFile(ofProject: project, makesFolder: true) }
      #expect(failure == .inUse)
      try first.save(Example.vault)
    }
  }

  @Test("a missing vault, a link and a folder in its place are told apart") func places() throws {
    try withProject { project in
      #expect(throws: Vault.Failure.missing) { try VaultFile.read(ofProject: project) }
      let path = "\(project)/.teczka/vault.json"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      #expect(throws: Vault.Failure.notAFile) { try VaultFile.read(ofProject: project) }
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "/etc/passwd")
      #expect(throws: Vault.Failure.notAFile) { try VaultFile.read(ofProject: project) }
    }
  }

  @Test("what a killed writer left is no obstacle") func leftovers() throws {
    try withProject { project in
      try VaultFile(ofProject: project, makesFolder: true).save(Example.vault)
      try Data("half".utf8).write(to: URL(filePath: "\(project)/.teczka/vault.json~"))
      try VaultFile(ofProject: project, makesFolder: false).save(Vault())
      #expect(try VaultFile.read(ofProject: project).vault == Vault())
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: "\(project)/.teczka").sorted() == [
          ".gitignore", "vault.json",
        ])
    }
  }
}
