import ArgumentParser
import Diagnostics
import Sealing
import Site
import WebLinks

/// A sealed page that was found, and checked as far as that needs no passphrase.
struct SealedPage {
  /// With what travels within it, a page may be as large as this.
  private static let sizeLimit = 4 << 30

  private let place: SealedPlace
  /// Where it was in the end: attachments are beside it.
  private let found: SealedPlace.Page
  private let file: SealedFileReader
  private let blocks: [DataBlockScanner.Block]
  private let jwe: JWE

  init(at place: SealedPlace) async throws(OutputFolder.Failure) {
    (file, found) = try await Self.fetch(place.page, limit: Self.sizeLimit)
    self.place = place
    blocks = file.dataBlocks()
    func stop(_ fault: Problem.SealedFileFault) -> OutputFolder.Failure {
      OutputFolder.Failure(problem: .sealedFileInvalid(fault), path: place.name)
    }
    guard let sealed = blocks.first(where: { $0.id == "sealed" })?.range else { throw stop(.malformed(part: "HTML")) }
    guard sealed.count <= JWE.sizeLimit else { throw stop(.limit(part: "size")) }
    do throws(JWE.Failure) {
      jwe = try JWE(parsing: file.bytes(at: sealed.lowerBound, count: sealed.count))
    } catch {
      throw OutputFolder.Failure(problem: error.problem, path: place.name)
    }
    // On a disk, what travels alone may lie anywhere; else a page has its place.
    if place.isOfWeb || !blocks.contains(where: { $0.id.hasPrefix("file-") }),
      let unit = SealedPlace.unit(ofPage: place.page),
      let own = jwe.profile?.unit, own != unit
    {
      throw stop(.otherUnit)
    }
    if let share = place.share, !jwe.isSealed(for: share) {
      throw OutputFolder.Failure(problem: .shareWithdrawn(id: share), path: place.name)
    }
  }

  func open(with passphrase: Passphrase) throws(OutputFolder.Failure) -> SealedContent {
    let plaintext: [UInt8]
    do throws(JWE.Failure) {
      plaintext = try jwe.open(with: passphrase, share: place.share).plaintext
    } catch {
      throw OutputFolder.Failure(problem: error.problem, path: place.name)
    }
    do throws(Problem.SealedFileFault) {
      return try SealedContent(reading: plaintext)
    } catch {
      throw OutputFolder.Failure(problem: .sealedFileInvalid(error), path: place.name)
    }
  }

  /// Hands out an attachment's content record by record.
  ///
  /// - Parameter name: what messages call it.
  /// - Throws: ``OutputFolder/Failure`` where it is missing or damaged, and what `write` throws.
  func open(
    _ attachment: SealedContent.Attachment, named name: String, writing write: ([UInt8]) throws -> Void
  ) async throws {
    do {
      if let block = blocks.first(where: { $0.id == "file-\(attachment.key.name)" }) {
        try open(attachment, within: block.range, writing: write)
      } else {
        let page = SealedPlace.attachment(attachment.key.name, besidePage: found)
        // Records of any size are taken, and none takes more than its content twice.
        let (file, _) = try await Self.fetch(page, limit: 2 * attachment.size + (1 << 16))
        var next = 0
        try StreamOpener.open(
          key: attachment.key.key, size: attachment.size,
          reading: { count in
            defer { next += count }
            return file.bytes(at: next, count: count)
          }, writing: write)
      }
    } catch is StreamOpener.Failure {
      throw OutputFolder.Failure(problem: .sealedAttachmentDamaged(name: name), path: place.name)
    } catch let failure as OutputFolder.Failure where failure.problem.isMissingFile {
      throw OutputFolder.Failure(problem: .sealedAttachmentMissing(name: name), path: place.name)
    }
  }

  /// An attachment within the page, in base64url.
  private func open(
    _ attachment: SealedContent.Attachment, within range: Range<Int>, writing write: ([UInt8]) throws -> Void
  ) throws {
    var decoder = Base64URL.Decoder()
    var held: [UInt8] = []
    var next = range.lowerBound
    try StreamOpener.open(
      key: attachment.key.key, size: attachment.size,
      reading: { count in
        while held.count < count, next < range.upperBound {
          let piece = file.bytes(at: next, count: min(1 << 18, range.upperBound - next))
          next += piece.count
          guard !piece.isEmpty, decoder.decode(piece[...], into: &held),
            next < range.upperBound || decoder.isComplete
          else { throw StreamOpener.Failure.damaged }
        }
        defer { held.removeFirst(min(count, held.count)) }
        return Array(held.prefix(count))
      }, writing: write)
  }

  /// A file, wherever it is. What comes from the web is kept on the disk meanwhile, sealed as it is.
  private static func fetch(
    _ page: SealedPlace.Page, limit: Int
  ) async throws(OutputFolder.Failure) -> (SealedFileReader, SealedPlace.Page) {
    switch page {
    case .file(let path): return (try SealedFileReader(path), page)
    case .web(let address):
      var end = address
      let file = try await SealedFileReader { write throws(OutputFolder.Failure) in
        do throws(Download.Failure) {
          end = try await Download(version: Teczka.configuration.version).fetch(address, limit: limit, to: write)
        } catch {
          throw error.stop(address)
        }
      }
      return (file, .web(end))
    }
  }
}

extension Download.Failure {
  fileprivate func stop(_ address: String) -> OutputFolder.Failure {
    let problem: Problem
    switch self {
    case .missing: problem = .programMissing(name: "curl")
    case .failed(let failure): problem = .downloadFailed(failure)
    case .tooLarge: problem = .sealedFileInvalid(.limit(part: "size"))
    case .interrupted(let failure as OutputFolder.Failure): return failure
    case .interrupted: problem = .downloadFailed(.noAnswer)
    }
    return OutputFolder.Failure(problem: problem, path: address)
  }
}

extension JWE.Failure {
  fileprivate var problem: Problem {
    switch self {
    case .malformed(let part): .sealedFileInvalid(.malformed(part: part))
    case .unsupported(let part): .sealedFileInvalid(.unsupported(part: part))
    case .limit(let part): .sealedFileInvalid(.limit(part: part))
    case .wrongPassphrase: .passphraseWrong
    case .damaged: .sealedFileDamaged
    case .otherUnit: .sealedFileInvalid(.otherUnit)
    }
  }
}

extension Problem {
  /// Whether a file is not where it should be, for whatever reason.
  fileprivate var isMissingFile: Bool {
    switch self {
    case .fileUnreadable, .notAFile, .downloadFailed: true
    default: false
    }
  }
}
