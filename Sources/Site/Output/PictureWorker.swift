import Diagnostics
import Glibc
import PictureWork
import Subprocess
import SystemPackage

/// Where the program that makes pictures is.
package enum PictureProgram: Sendable {
  case path(String)
  /// In a folder of PATH.
  case named(String)

  fileprivate var executable: Executable {
    switch self {
    case .path(let path): .path(FilePath(path))
    case .named(let name): .name(name)
    }
  }
}

/// A picture that is to be made.
struct PictureJob: Sendable {
  /// What its outcome is told by.
  let number: Int
  let task: PictureTask
  /// Below `content/`; none for what is made of words.
  let source: String?
  /// Reads the source when its turn has come: not all of them have room in memory.
  let read: @Sendable () throws(PictureFailure) -> [UInt8]
}

/// Why a picture was not made.
enum PictureFailure: Error, Sendable, Equatable {
  case unreadable(reason: String)
  case tooLarge(bytes: Int)
  /// The decoder's own reason.
  case refused(reason: String)
  /// The program was ended while it worked on the picture: by the bounds that it has, or by a fault of a decoder.
  case tooCostly
  case toolMissing(Problem.PictureTool)
}

/// Hands out jobs to those who work side by side.
actor PictureQueue {
  private var jobs: [PictureJob]
  private(set) var missingTool: Problem.PictureTool?

  init(_ jobs: [PictureJob]) { self.jobs = jobs.reversed() }

  func next() -> PictureJob? { missingTool == nil ? jobs.popLast() : nil }

  var isEmpty: Bool { jobs.isEmpty || missingTool != nil }

  /// A file that has ended the program would do it again.
  func takeAll(of source: String?) -> [PictureJob] {
    guard let source else { return [] }
    let taken = jobs.filter { $0.source == source }
    jobs.removeAll { $0.source == source }
    return taken
  }

  /// Nobody can do any of the rest.
  func giveUp(for tool: Problem.PictureTool) { missingTool = tool }
}

/// Runs the program that makes pictures, and runs it anew when a picture has ended it.
struct PictureWorker: Sendable {
  /// Takes a job's source and what became of it.
  typealias Done =
    @Sendable (PictureJob, _ source: [UInt8], Result<[UInt8], PictureFailure>) async -> Void

  let program: PictureProgram

  /// Works until the queue is empty.
  func work(
    _ queue: PictureQueue, done: @escaping Done
  ) async {
    // A picture can end the program that opens it: that must not end this one, which writes to it.
    _ = signal(SIGPIPE, SIG_IGN)
    while await !queue.isEmpty {
      do {
        let run = try await Subprocess.run(
          program.executable, environment: .custom(Self.environment), input: .inputWriter, output: .sequence,
          error: .discarded
        ) { execution in
          try await Self.converse(with: execution, queue, done: done)
        }
        switch run.terminationStatus {
        // What the dynamic linker says where a library is missing, and the program where it cannot start it.
        case .exited(127), .exited(70): await queue.giveUp(for: .library)
        default:
          guard let unfinished = run.closureResult else { break }
          for job in [unfinished] + (await queue.takeAll(of: unfinished.source)) {
            await done(job, [], .failure(.tooCostly))
          }
        }
      } catch {
        await queue.giveUp(for: .program)
      }
    }
  }

  /// Gives one job after the other; nil when all are done, else the job at which the program ended.
  private static func converse(
    with execution: Execution<CustomWriteInput, SequenceOutput, DiscardedOutput>, _ queue: PictureQueue,
    done: @escaping Done
  ) async throws -> PictureJob? {
    var answers = execution.standardOutput.makeAsyncIterator()
    var reader = PictureMessageReader(sizeLimit: PictureLimits.messageSize)
    while let job = await queue.next() {
      let source: [UInt8]
      do throws(PictureFailure) {
        source = try job.read()
      } catch {
        await done(job, [], .failure(error))
        continue
      }
      do {
        _ = try await execution.standardInputWriter.write(PictureMessage(job.task, source: source).bytes)
      } catch {
        return job
      }
      var answer: PictureAnswer?
      while answer == nil {
        guard let part = try await answers.next() else { return job }
        try unsafe part.withUnsafeBytes { try unsafe reader.append($0) }
        if let message = try reader.next() {
          guard let found = message.answer else { return job }
          answer = found
        }
      }
      switch answer {
      case .made(let bytes): await done(job, source, .success(bytes))
      case .refused(let reason): await done(job, source, .failure(.refused(reason: reason)))
      case nil: return job
      }
    }
    return nil
  }

  /// Nothing of the user's own surroundings may show in a picture; where libraries are, the system must still be told.
  private static let environment: [Subprocess.Environment.Key: String] = ["LC_ALL": "C.UTF-8"]
}
