import Glibc
import PictureWork

/// What this process may not do, whatever a broken or hostile file makes its decoders try.
enum Confinement {
  /// Gives up what is not needed, and says where answers are written: a library that prints must not disturb them.
  static func enter() -> Int32? {
    let answers = dup(STDOUT_FILENO)
    let nowhere = unsafe open("/dev/null", O_WRONLY | O_CLOEXEC)
    guard answers >= 0, nowhere >= 0, dup2(nowhere, STDOUT_FILENO) >= 0, dup2(nowhere, STDERR_FILENO) >= 0 else {
      return nil
    }
    // A library that would like to write a file gets an error, not a signal.
    _ = signal(SIGXFSZ, SIG_IGN)
    // Memory, then the size of files written (none), then core dumps, which would hold the picture.
    guard limit(RLIMIT_AS, PictureLimits.memory), limit(RLIMIT_FSIZE, 0), limit(RLIMIT_CORE, 0) else { return nil }
    return answers
  }

  /// Gives the task its own time: when it is used up, the kernel ends the process.
  static func startTask() {
    var timer = itimerval()
    timer.it_value.tv_sec = PictureLimits.seconds
    _ = unsafe setitimer(Int32(ITIMER_PROF.rawValue), &timer, nil)
  }

  private static func limit(_ resource: __rlimit_resource, _ value: Int) -> Bool {
    var limit = rlimit(rlim_cur: rlim_t(value), rlim_max: rlim_t(value))
    return unsafe setrlimit(Int32(resource.rawValue), &limit) == 0
  }
}
