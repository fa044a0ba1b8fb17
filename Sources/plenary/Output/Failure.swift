import ArgumentParser
import Foundation
import InstitutionFiles
import PlenaryArchive
import PlenaryClient
import PlenaryModel
import PlenaryRecord
import Secretariat

/// Exit codes: 0 all is well; 1 something that was checked does not hold; 2 the input cannot be
/// used.
extension ExitCode {
  static let doesNotHold = ExitCode(1)
  static let unusableInput = ExitCode(2)
}

/// Says what is wrong and what to do, and ends with exit code 2.
func refuse(_ message: String, hint: String? = nil) -> ExitCode {
  Terminal.error(message, hint: hint)
  return .unusableInput
}

/// Tells whatever a command threw, unless it was told already, and says how to end. Help and the
/// version are no errors: the library prints them.
func told(_ error: any Error, _ arguments: [String]) -> any Error {
  switch error {
  case let code as ExitCode: return code
  case let error as InstitutionError:
    if case .unknownInstitution = error {
      let hint = error.hint ?? "`plenary institutions list` lists them."
      return refuse(error.message, hint: hint)
    }
    return refuse(error.message, hint: error.hint)
  case let error as CocoaError:
    let path = error.userInfo[NSFilePathErrorKey] as? String ?? "a file"
    return error.code == .fileReadNoSuchFile
      ? refuse("There is no file `\(path)`.", hint: "Check its name and its folder.")
      : refuse("`\(path)`: \(error.localizedDescription)", hint: "Check the file.")
  case let error as RecordError:
    return refuse(error.message + (error.cause.map { " (\($0))" } ?? ""), hint: error.hint)
  case let error as ArchiveError: return refuse(error.message, hint: error.hint)
  case let error as UnreadableImport: return refuse(error.message, hint: error.hint)
  case let failure as RemoteFailure:
    Terminal.error(failure.message, hint: failure.hint)
    // The server looked at it and said no: that is an answer, like a check that fails.
    if case .refused = failure.code { return ExitCode.doesNotHold }
    return ExitCode.unusableInput
  case let error as UnreadableQuestion: return refuse(error.message, hint: error.hint)
  default: break
  }
  guard Plenary.exitCode(for: error) != .success else { return error }
  let command = commands(in: arguments, of: Plenary.self).map { $0._commandName }
  let help = "See `\(command.joined(separator: " ")) --help`."
  return refuse(Plenary.message(for: error), hint: help)
}

/// The commands that the arguments name, from the program down.
private func commands(
  in arguments: [String], of root: any ParsableCommand.Type
) -> [any ParsableCommand.Type] {
  var path = [root]
  for argument in arguments {
    let below = path[path.count - 1].configuration.subcommands
    guard let next = below.first(where: { $0._commandName == argument }) else { break }
    path.append(next)
  }
  return path
}

/// A word that stands where a command should, and is none.
struct UnknownCommand {
  private let word: String
  private let path: [any ParsableCommand.Type]

  init?(_ arguments: [String], of root: any ParsableCommand.Type) {
    path = commands(in: arguments, of: root)
    let known = path[path.count - 1].configuration.subcommands
    guard !known.isEmpty, path.count <= arguments.count else { return nil }
    word = arguments[path.count - 1]
    guard !word.hasPrefix("-"), word != "help" else { return nil }
  }

  func told() -> ExitCode {
    let known = path[path.count - 1].configuration.subcommands.map { $0._commandName }
    let name = path.map { $0._commandName }.joined(separator: " ")
    let near = Suggestions.question(Suggestions.nearest(to: word, among: known))
    return refuse(
      "`\(name)` has no command `\(word)`.",
      hint: near ?? "The commands are \(known.joined(separator: ", ")); see `\(name) --help`.")
  }
}

/// The institutions, or a clear word on where they were looked for.
func library(_ path: String?) throws -> InstitutionLibrary {
  try InstitutionLibrary.standard(explicit: path)
}

/// The day that a flag names; `RuleBook.latest` where it names none.
func day(_ text: String?) throws -> Day {
  guard let text else { return RuleBook.latest }
  guard let day = Day(text) else {
    throw refuse("`\(text)` is no day.", hint: "Write it as 2014-11-18.")
  }
  return day
}

/// The text of a file, or what keeps it from being read.
func text(of path: String, hint: String) throws -> String {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
    throw refuse("There is no file `\(path)`.", hint: hint)
  }
  guard !isFolder.boolValue else { throw refuse("`\(path)` is a folder.", hint: hint) }
  guard let data = FileManager.default.contents(atPath: path) else {
    throw refuse("`\(path)` cannot be read.", hint: "Look at its permissions.")
  }
  guard let text = String(validating: data, as: UTF8.self) else {
    throw refuse("`\(path)` is not UTF-8 text.", hint: hint)
  }
  return text
}
