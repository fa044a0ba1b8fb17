import XMLReading

/// The parts of a Word file that are read, and what is said about the others.
struct WordPackage {
  private let archive: ZipArchive
  private(set) var doubts: [Doubt] = []
  let document: XMLElement
  let styles: XMLElement?
  let numbering: XMLElement?
  let notes: [XMLElement]
  /// Addresses of links by their identifier; they are kept as words and never followed.
  private(set) var links: [String: String] = [:]

  init(_ bytes: [UInt8]) throws(DraftProblem) {
    if let format = WordPackage.otherFormat(bytes) { throw DraftProblem(.otherFormat(format)) }
    do {
      archive = try ZipArchive(bytes)
    } catch {
      throw DraftProblem(.zip(error))
    }
    guard archive.entry("word/document.xml") != nil else {
      throw DraftProblem(WordPackage.reasonForNoDocument(archive))
    }
    var found: [Doubt] = []
    document = try WordPackage.part("word/document.xml", archive, &found) ?? XMLElement(XMLName(""))
    styles = try WordPackage.part("word/styles.xml", archive, &found)
    numbering = try WordPackage.part("word/numbering.xml", archive, &found)
    var notes: [XMLElement] = []
    for name in ["word/footnotes.xml", "word/endnotes.xml"] {
      if let part = try WordPackage.part(name, archive, &found) { notes.append(part) }
    }
    self.notes = notes
    let relations = try WordPackage.part("word/_rels/document.xml.rels", archive, &found)
    doubts = found
    read(relations)
    tellOfOtherParts()
  }

  /// Files that are no ZIP archive, by their signature: what they are, and what to do.
  private static func otherFormat(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]) {
      let isEncrypted = contains("EncryptedPackage", in: bytes)
      return isEncrypted
        ? "a Word file locked with a password; open it in Word, remove the password, save it again"
        : "an old Word file (.doc), whatever its name; open it in Word and save it as DOCX"
    }
    guard !bytes.starts(with: [0x50, 0x4b]) else { return nil }
    return FileSignature.name(of: bytes)
  }

  /// Names in compound files are UTF-16; their directory can lie anywhere, so a part is searched.
  private static func contains(_ name: String, in bytes: [UInt8]) -> Bool {
    let pattern = name.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let end = min(bytes.count, 8 << 20) - pattern.count
    guard end > 0 else { return false }
    return (0..<end).contains { place in
      bytes[place] == pattern[0] && bytes[place..<(place + pattern.count)].elementsEqual(pattern)
    }
  }

  private static func reasonForNoDocument(_ archive: ZipArchive) -> DraftProblem.Reason {
    if archive.entry("content.xml") != nil {
      return .otherFormat("an OpenDocument file; save it as DOCX")
    }
    if archive.entries.contains(where: { $0.name.hasPrefix("xl/") }) {
      return .otherFormat("an Excel file, no Word document")
    }
    return .missingPart("word/document.xml")
  }

  /// - Returns: nil where the archive has no such part. A part that is malformed is read as far as
  ///   it goes, except the document itself where nothing could be read.
  private static func part(
    _ name: String, _ archive: ZipArchive, _ doubts: inout [Doubt]
  ) throws(DraftProblem) -> XMLElement? {
    guard archive.entry(name) != nil else { return nil }
    let bytes: [UInt8]
    do {
      bytes = try archive.contents(of: name)
    } catch {
      throw DraftProblem(.zip(error))
    }
    let outcome = XMLReader.read(bytes)
    if let problem = outcome.problems.first {
      guard outcome.tree != nil else {
        throw DraftProblem(
          .xml(
            part: name, line: problem.line, column: problem.column,
            what: problem.message + " " + problem.hint))
      }
      let what = "XML that is malformed (\(name), line \(problem.line), column \(problem.column))"
      doubts.append(Doubt(.leftOut(what), at: .whole, excerpt: ""))
    }
    return outcome.tree?.root
  }

  private mutating func read(_ relations: XMLElement?) {
    for relation in relations?.elements ?? [] {
      guard let id = relation["Id"], let target = relation["Target"] else { continue }
      let isExternal = relation["TargetMode"] == "External"
      if isExternal, relation["Type"]?.hasSuffix("/hyperlink") ?? false {
        links[id] = target
      } else if isExternal {
        tell("a part that lies elsewhere (\(target)); it was not fetched")
      }
    }
  }

  private mutating func tellOfOtherParts() {
    for entry in archive.entries {
      let name = entry.name.lowercased()
      if name.hasSuffix("vbaproject.bin") { tell("macros; they were not looked at") }
      if name == "word/comments.xml" { tell("comments") }
      if name.hasPrefix("word/embeddings/") { tell("an embedded file (\(entry.name))") }
      if name.hasPrefix("word/activex/") { tell("controls (ActiveX)") }
      if name.hasPrefix("word/media/") { tell("a picture (\(entry.name))") }
    }
  }

  private mutating func tell(_ what: String) {
    doubts.append(Doubt(.leftOut(what), at: .whole, excerpt: ""))
  }
}
