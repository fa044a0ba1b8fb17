/// A file that was read, as the archive remembers it.
public struct ReadFile: Sendable, Hashable {
  /// Where it was read.
  public var path: String
  /// The name without its folder.
  public var name: String
  /// What it was taken for, in words.
  public var form: String
  public var bytes: Int
  /// SHA-256 in hexadecimal digits.
  public var digest: String
  public var rows: Int
}

/// What a set of files said, before any of it is kept.
public struct ReadVotes: Sendable {
  public var files: [ReadFile] = []
  public var reports: [VoteReport] = []
  public var notices = ImportNotices()

  public init() {}
}

/// How far reading has come.
public struct ImportProgress: Sendable {
  public var file: String
  public var bytesRead: Int
  public var bytes: Int
}

extension ReadVotes {
  /// What was read from a copy was read from what it is a copy of.
  mutating func rename(_ copy: String, to path: String) {
    for place in files.indices where files[place].path == copy {
      files[place].path = path
      files[place].name = String(path.split(separator: "/").last ?? "")
    }
    for place in reports.indices where reports[place].files.contains(copy) {
      reports[place].files = reports[place].files.map { $0 == copy ? path : $0 }
    }
    notices.rename(copy, to: path)
  }
}
