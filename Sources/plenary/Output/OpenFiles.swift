import Glibc

/// Every connection is an open file.
enum OpenFiles {
  /// Takes as many as the system allows without being asked.
  ///
  /// - Returns: how many files may be open.
  static func raiseLimit() -> Int {
    var limit = rlimit()
    let files = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    guard getrlimit(files, &limit) == 0 else { return 1024 }
    limit.rlim_cur = min(limit.rlim_max, 1 << 20)
    _ = setrlimit(files, &limit)
    guard getrlimit(files, &limit) == 0 else { return 1024 }
    return Int(limit.rlim_cur)
  }
}
