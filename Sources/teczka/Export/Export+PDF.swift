import Diagnostics
import Portfolio
import Printing
import Schema
import Sealing
import Site

extension Export {
  /// Prints the unit in each of its languages, and puts all of the PDFs behind one password.
  func pdf(
    _ unit: Publication.Unit, of portfolio: Portfolio, _ project: Project
  ) async throws(Site.Refused) -> ExportReport {
    guard Environment.hasProgram(QPDF.name) else {
      throw Site.Refused(.programMissing(name: QPDF.name), at: unit.key.path)
    }
    let password = try password(portfolio)
    let printed = try await UnitPrinter(program: printer, baseURL: nil, options: options)
      .print([unit], of: portfolio, project)
    var files: [(path: String, pdf: [UInt8])] = []
    for page in printed {
      do throws(PrintFailure) {
        files.append(
          (path(of: page.file, of: unit, project), try await QPDF().sealed(page.pdf, password: password.revealed)))
      } catch {
        throw Site.Refused(.programFailed(name: QPDF.name, reason: error.reason), at: unit.key.path)
      }
    }
    do throws(Disk.WriteFailure) {
      for file in files {
        try Disk.makeFolders(of: file.path)
        try Disk.replace(file.path, with: file.pdf, mode: 0o600)
      }
    } catch {
      throw Site.Refused(.fileUnwritable(reason: error.reason), at: error.path)
    }
    return ExportReport(
      unit: unit.key.path, files: files.map { ($0.path, $0.pdf.count) }, recipients: [],
      passphrase: passphraseStdin ? nil : password)
  }

  private func password(_ portfolio: Portfolio) throws(Site.Refused) -> Passphrase {
    guard passphraseStdin else {
      return Passphrase(generatedFrom: .of(portfolio.settings.content.language), randomness: .system)
    }
    do throws(Passphrase.Refusal) {
      let password = try Passphrase(chosen: Input.line())
      guard password.revealed.utf8.count <= QPDF.passwordLimit else { throw .tooLong(limit: QPDF.passwordLimit) }
      return password
    } catch {
      throw Site.Refused(error.problem, at: "--passphrase-stdin")
    }
  }

  /// The file that is asked for, with the language before its suffix where it is not the unit's own: as `teczka pdf` names them.
  private func path(of file: String, of unit: Publication.Unit, _ project: Project) -> String {
    guard let output else { return project.path("export/\(file)") }
    let ending = String(file.dropFirst(unit.key.path.count))
    guard output.lowercased().hasSuffix(".pdf") else { return ending == ".pdf" ? output : output + ending }
    return output.dropLast(".pdf".count) + ending
  }
}
