import ArgumentParser
import CanonicalJSON
import PlenaryDocuments

struct DocumentSymbolCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "symbol",
    abstract: "Reads symbols of United Nations documents.",
    discussion: """
      With --in the symbols of a text are listed, spoken ones too ("resolution 1970 (2011)").

      EXAMPLES:
        plenary document symbol "A/C.3/69/L.28/Rev.1" "217 A (III)"
        plenary document symbol --in draft.txt --organ GA
        plenary document symbol A/RES/69/188 --json
      """)

  enum Organ: String, ExpressibleByArgument, CaseIterable {
    case GA, SC, ECOSOC, HRC

    var spoken: SpokenOrgan {
      switch self {
      case .GA: .generalAssembly
      case .SC: .securityCouncil
      case .ECOSOC: .economicAndSocialCouncil
      case .HRC: .humanRightsCouncil
      }
    }
  }

  @Argument(help: "Symbols.") var symbols: [String] = []
  @Option(
    name: .customLong("in"), help: ArgumentHelp("A document to look through.", valueName: "file"),
    completion: .file())
  var file: String?
  @Option(help: "Whose resolutions are meant where no organ is named: GA, SC, ECOSOC, HRC.")
  var organ: Organ?
  @Flag(help: "Write one JSON object a symbol.") var json = false

  func validate() throws {
    if symbols.isEmpty, file == nil { throw ValidationError("Name a symbol, or a file with --in.") }
  }

  func run() throws {
    var isWrong = false
    for text in symbols {
      do throws(SymbolUnreadable) {
        try tell(DocumentSymbol(text))
      } catch {
        guard let spoken = try? DocumentSymbol(spoken: text, by: organ?.spoken) else {
          isWrong = true
          Terminal.error(
            "`\(text)`: \(error.text)",
            hint: error.doubts.first?.suggestion.map { "Did you mean \($0)?" })
          continue
        }
        tell(spoken)
      }
    }
    if let file { try tellSymbols(in: file) }
    if isWrong { throw ExitCode(2) }
  }

  private func tellSymbols(in file: String) throws {
    let read = try DocumentFile(file)
    let text =
      read.document.plain + "\n"
      + read.document.footnotes.map(\.plain).joined(separator: "\n")
    var counts: [(symbol: DocumentSymbol, times: Int)] = []
    for found in DocumentSymbol.symbols(in: text, by: organ?.spoken) {
      if let place = counts.firstIndex(where: { $0.symbol == found.symbol }) {
        counts[place].times += 1
      } else {
        counts.append((found.symbol, 1))
      }
    }
    counts.sort { $0.symbol < $1.symbol }
    if json {
      for (symbol, _) in counts { tell(symbol) }
      return
    }
    var table = TextTable(["symbol", "times", "link"], numeric: [1])
    for (symbol, times) in counts {
      table.add([symbol.canonical, String(times), symbol.link()])
    }
    if table.isEmpty { print("No symbol was found.") } else { table.print() }
  }

  private func tell(_ symbol: DocumentSymbol) {
    if json {
      print(JSONValue.object(object(symbol)).text())
      return
    }
    print(Terminal.bold(symbol.canonical))
    let modifiers = symbol.modifiers.map { modifier in
      modifier.kind.rawValue + (modifier.number.map { " \($0.value)" } ?? "")
    }
    let facts: [(String, String)] = [
      ("kind", symbol.kind.rawValue), ("organ", symbol.organ),
      ("body", symbol.body == symbol.organ ? "" : symbol.body),
      ("session", symbol.session.map(DocumentSymbolCommand.words) ?? ""),
      ("year", symbol.year.map { String($0) } ?? ""),
      ("number", symbol.number.map(DocumentSymbolCommand.words) ?? ""),
      ("modifiers", modifiers.joined(separator: ", ")),
      ("of", symbol.base == symbol ? "" : symbol.base.canonical), ("link", symbol.link()),
    ]
    for (label, value) in facts where !value.isEmpty {
      print("  \(label)\(String(repeating: " ", count: 11 - label.count))\(value)")
    }
    for doubt in symbol.doubts { Terminal.note(doubt.text) }
  }

  private static func words(_ number: SymbolNumber) -> String {
    let range = number.last.map { "-\($0)" } ?? ""
    let roman = number.isRoman ? " (Roman)" : ""
    let session =
      number.session == .regular ? "" : "\(number.session.rawValue) "
    return session + String(number.value) + range + number.letters + roman
  }

  private func object(_ symbol: DocumentSymbol) -> JSONObject {
    var object: JSONObject = [
      "symbol": .string(symbol.canonical), "written": .string(symbol.written),
      "kind": .string(symbol.kind.rawValue), "organ": .string(symbol.organ),
      "body": .string(symbol.body), "base": .string(symbol.base.canonical),
      "link": .string(symbol.link()),
    ]
    object["series"] = symbol.series.map { .string($0.rawValue) }
    object["session"] = symbol.session.map { .integer(Int64($0.value)) }
    object["year"] = symbol.year.map { .integer(Int64($0)) }
    object["number"] = symbol.number.map { .integer(Int64($0.value)) }
    object["doubts"] = .array(symbol.doubts.map { .string($0.text) })
    return object
  }
}
