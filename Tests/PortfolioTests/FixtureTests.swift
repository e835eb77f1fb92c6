import Diagnostics
import TestSupport
import Testing

@Suite("Every kind of mistake, marked where it stands")
struct FixtureTests {
  /// The codes of what is found while a site is written; reading and reviewing never give them.
  private static let codesOfOutput: Set<Code> = [
    .vaultMissing, .vaultNewer, .vaultDamaged, .vaultExposed, .vaultTracked, .vaultDemo, .vaultPurpose, .vaultInUse,
    .unknownUnit,
    .unitNotSealed, .unknownShare,
    .shareOverNothing, .shareEnded, .tooManyShares,
    .passphraseWeak, .passphraseLength, .passphraseCharacter, .sealedFileInvalid,
    .passphraseWrong, .sealedFileDamaged, .shareWithdrawn, .sealedAttachmentMissing, .sealedAttachmentDamaged,
    .exportPublic, .exportUnshared, .singleFileLarge, .unitOncePublic, .historyHoldsPlaintext,
    .linkDead, .linkUncertain, .linkMoved, .linkInside, .programMissing, .programFailed, .downloadFailed,
    .personalDataPublished, .outputOccupied, .outputInsideContent, .outputInUse, .fileUnwritable,
    .contentMissing, .pdfPrinterMissing, .pdfPrintingFailed, .pictureTooCostly, .pictureUndrawn,
    .pictureToolMissing,
  ]

  /// Fixtures that show what ought to be, and why it is not yet so.
  @Test("The base portfolio gives no diagnostic at all")
  func base() async throws {
    let found = await check(try basePortfolio())
    #expect(found.map { MarkedFixture.Mark($0).description } == [])
  }

  @Test("Exactly the marked places are reported", arguments: MarkedFixture.names)
  func marks(of name: String) async throws {
    let fixture = try MarkedFixture.load(name)
    let found = await check(fixture).map { MarkedFixture.Mark($0) }.sorted()
    #expect(found == fixture.marks)
  }

  @Test("A fixture shows the code that it is named after", arguments: MarkedFixture.names)
  func names(of name: String) throws {
    let fixture = try MarkedFixture.load(name)
    let code = name.prefix { $0 != "." }
    #expect(fixture.marks.contains { $0.code == code })
  }

  @Test("Every code that reading or reviewing can give has a fixture")
  func completeness() {
    let shown = Set(MarkedFixture.names.map { $0.prefix { $0 != "." } }.map(String.init))
    let wanted = Set(Code.allCases).subtracting(Self.codesOfOutput).map(\.rawValue)
    #expect(shown == Set(wanted))
  }
}
