import Foundation
import PlenaryAnalysis
import PlenaryModel

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Records of the UN Digital Library in MARCXML: the date in 269$a, the title in 245$a, symbols in
/// 791$a (and 993 for drafts and meetings), totals in 996, and a field 967 for each member with its
/// code ($c), vote ($d; missing for not voting) and name ($e).
final class MARCRecords: NSObject, XMLParserDelegate {
  private(set) var records: [Record] = []
  private var record: Record?
  private var field: Field?
  private var code = ""
  private var text = ""
  private var control: String?

  struct Field {
    var tag: String
    var subfields: [(code: String, text: String)] = []
    subscript(code: String) -> String? { subfields.first { $0.code == code }?.text }
  }

  struct Record {
    var number = ""
    var fields: [Field] = []
    var line: Int
    func first(_ tag: String, _ code: String) -> String {
      fields.lazy.filter { $0.tag == tag }.compactMap { $0[code] }.first ?? ""
    }
  }

  /// - Throws: `UnreadableImport` with the line where the file is no XML.
  static func read(_ path: String) throws(UnreadableImport) -> [Record] {
    if try FileBytes.beginning(of: path).declaresDocumentType {
      throw UnreadableImport(
        "\(path):1: the XML declares a document type, which records of a library do not need.",
        path: path, hint: "Download the record again as MARCXML: its address with /export/xm.")
    }
    guard let stream = InputStream(fileAtPath: path) else {
      throw UnreadableImport("`\(path)` cannot be read.", path: path)
    }
    let parser = XMLParser(stream: stream)
    parser.shouldResolveExternalEntities = false
    let delegate = MARCRecords()
    parser.delegate = delegate
    let isRead = parser.parse()
    // The parser reports success on tags that do not match: its error tells.
    if !isRead || parser.parserError != nil {
      throw UnreadableImport(
        "\(path):\(parser.lineNumber):\(parser.columnNumber): the XML is broken here.", path: path,
        hint: "Download the record again as MARCXML: the address of the record with /export/xm.")
    }
    return delegate.records
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String] = [:]
  ) {
    text = ""
    switch MARCRecords.local(element) {
    case "record": record = Record(line: parser.lineNumber)
    case "controlfield": control = attributes["tag"]
    case "datafield": field = Field(tag: attributes["tag"] ?? "")
    case "subfield": code = attributes["code"] ?? ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    if text.utf8.count < CSVReader.greatestField { text += string }
  }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    switch MARCRecords.local(element) {
    case "subfield": field?.subfields.append((code, MARCRecords.trimmed(text)))
    case "controlfield":
      if control == "001" { record?.number = MARCRecords.trimmed(text) }
      control = nil
    case "datafield":
      if let field { record?.fields.append(field) }
      field = nil
    case "record":
      if let record { records.append(record) }
      record = nil
    default: break
    }
  }

  private static func local(_ name: String) -> Substring {
    name.split(separator: ":").last ?? name[...]
  }

  private static func trimmed(_ text: String) -> String {
    text.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

/// Reports from such records.
enum MARCImporter {
  static func reports(
    _ path: String, _ context: inout ImportContext
  ) throws(UnreadableImport) -> [VoteReport] {
    let records = try MARCRecords.read(path)
    if records.isEmpty {
      throw UnreadableImport(
        "`\(path)` is XML and has no record of MARC.", path: path,
        hint: "Download the record of the vote as MARCXML from the UN Digital Library.")
    }
    return records.compactMap { report($0, path, &context) }
  }

  private static func report(
    _ record: MARCRecords.Record, _ path: String, _ context: inout ImportContext
  ) -> VoteReport? {
    let votes = record.fields.filter { $0.tag == "967" }
    guard !votes.isEmpty else {
      context.refuse(
        "The record lists no member (no field 967): it is left out", file: path,
        line: record.line, hint: "Voting records do; records of the resolution itself do not.")
      return nil
    }
    guard let (day, precision) = WrittenValues.day(record.first("269", "a")) else {
      context.refuse(
        "The record has no date in field 269: it is left out", file: path, line: record.line)
      return nil
    }
    let symbol = record.first("791", "a")
    let isCouncil = symbol.hasPrefix("S/")
    let session = isCouncil ? day.year : context.session("", on: day)
    let name = record.first("791", "c")
    var report = VoteReport(
      collection: .digitalLibraryRecord,
      key: record.number.isEmpty ? "\(symbol) \(day)" : record.number,
      body: isCouncil ? "SC" : "GA", day: day, precision: precision,
      sessionName: name.isEmpty ? String(session) : name, session: session, line: record.line)
    report.files = [path]
    report.resolution = symbol
    report.title = [record.first("245", "a"), record.first("245", "b")]
      .filter { !$0.isEmpty }.joined(separator: " ")
    report.agenda = record.first("991", "d")
    report.subjects = record.first("650", "a")
    report.kind = .whole
    report.announced = symbol.contains("/RES/") ? .adopted : .unstated
    report.published = PublishedTotals(
      inFavour: WrittenValues.count(record.first("996", "b")),
      against: WrittenValues.count(record.first("996", "c")),
      abstaining: WrittenValues.count(record.first("996", "d")),
      notVoting: WrittenValues.count(record.first("996", "e")),
      members: WrittenValues.count(record.first("996", "f")))
    var names = ByteNames()
    var found: [(member: Int, choice: Choice)] = []
    for field in votes {
      let who = field["c"] ?? field["e"] ?? ""
      guard !who.isEmpty else {
        context.refuse("A field 967 names no member", file: path, line: record.line)
        continue
      }
      let written = field["d"] ?? ""
      guard
        let choice = written.isEmpty ? .notVoting : WrittenValues.choice(Array(written.utf8)[...])
      else {
        context.refuse(
          "`\(written)` is no vote", file: path, line: record.line,
          hint: "Y, N or A; the subfield is missing where a member did not vote.")
        continue
      }
      found.append((names.number(Array(who.utf8)[...]), choice))
    }
    var members = NamedMembers(names)
    report.choices = context.choices(
      found, names: &members, on: day, line: record.line, file: path)
    return report
  }
}

extension [UInt8] {
  /// Entities of a document type may name files of this machine.
  fileprivate var declaresDocumentType: Bool {
    Encodings.text(self[...]).uppercased().contains("<!DOCTYPE")
  }
}
