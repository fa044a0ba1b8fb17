/// A table of messages in one language: lines of `key = text`, as translators keep them.
///
///     # A line that begins with a number sign is a comment.
///     floor-none = Nobody has the floor.
///     floor-over-time = {seconds, plural, one {# second} other {# seconds}}
///       over the time
///
/// A line that begins with a space continues the one before it, with one space between them.
/// A key consists of small letters, digits, hyphens and dots, and stands in a table once.
public struct Phrasebook: Sendable {
  public let language: Language
  public let messages: [String: Message]

  /// Reads a table strictly; the first slip is thrown with its line.
  public init(_ table: String, in language: Language) throws(PhrasebookError) {
    self.language = language
    var messages: [String: Message] = [:]
    for entry in try Phrasebook.entries(of: table) {
      guard messages[entry.key] == nil else {
        throw PhrasebookError(line: entry.line, key: entry.key, explanation: "stands here twice")
      }
      do throws(MessageError) {
        messages[entry.key] = try Message(entry.text, in: language)
      } catch {
        throw PhrasebookError(line: entry.line, key: entry.key, explanation: error.description)
      }
    }
    self.messages = messages
  }

  public subscript(key: String) -> Message? { messages[key] }

  private typealias Entry = (line: Int, key: String, text: String)

  private static func entries(of table: String) throws(PhrasebookError) -> [Entry] {
    var entries: [Entry] = []
    let lines = table.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let content = trimmed(line)
      if content.isEmpty || line.first == "#" { continue }
      if line.first == " " || line.first == "\t" {
        guard let last = entries.indices.last else {
          throw PhrasebookError(
            line: index + 1, key: "", explanation: "nothing stands before this line to continue")
        }
        entries[last].text += " " + content
        continue
      }
      guard let equals = content.firstIndex(of: "=") else {
        throw PhrasebookError(line: index + 1, key: "", explanation: "key = text is expected")
      }
      let key = String(trimmed(content[..<equals]))
      let text = String(trimmed(content[content.index(after: equals)...]))
      guard !key.isEmpty, key.utf8.allSatisfy(isOfKey) else {
        throw PhrasebookError(
          line: index + 1, key: key,
          explanation: "a key consists of small letters, digits, hyphens and dots")
      }
      entries.append((index + 1, key, text))
    }
    for entry in entries where entry.text.isEmpty {
      throw PhrasebookError(line: entry.line, key: entry.key, explanation: "has no text")
    }
    return entries
  }

  private static func isOfKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// The books of one kind, each read when somebody first asks for one of them. Tests read every
  /// table, so that a slip cannot get here.
  static func books(_ name: String, _ tables: [Language: String]) -> [Language: Phrasebook] {
    var books: [Language: Phrasebook] = [:]
    for (language, table) in tables {
      do throws(PhrasebookError) {
        books[language] = try Phrasebook(table, in: language)
      } catch {
        preconditionFailure("The table \(name) in \(language.rawValue): \(error)")
      }
    }
    return books
  }
}

/// What is wrong with a table of messages, and in which line, counted from 1.
public struct PhrasebookError: Error, Sendable, Hashable, CustomStringConvertible {
  public var line: Int
  public var key: String
  public var explanation: String

  public var description: String {
    "line \(line)\(key.isEmpty ? "" : " (\(key))"): \(explanation)"
  }
}
