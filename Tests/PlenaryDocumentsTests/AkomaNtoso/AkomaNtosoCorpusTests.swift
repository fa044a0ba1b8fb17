import Foundation
import PlenaryDocuments
import PlenaryModel
import PlenaryTesting
import Testing
import XMLReading

/// The corpus of the United Nations, where it lies beside the project.
@Suite struct AkomaNtosoCorpusTests {
  @Test func everyFileSurvivesReadingAndWriting() throws {
    guard let corpus = try Corpus() else { return }
    var malformed: Set<String> = []
    for path in corpus.files {
      let bytes = try corpus.bytes(path)
      let outcome = AkomaNtoso.read(bytes, file: path)
      let document = try #require(outcome.document, "\(path)")
      if !outcome.isWellFormed {
        malformed.insert(path)
        #expect((outcome.diagnostics.first?.place.line ?? 0) > 0, "\(path)")
        #expect(!document.title.isEmpty && !document.body.isEmpty, "\(path)")
      }
      let written = AkomaNtoso.write(document)
      let again = AkomaNtoso.read(written, file: path)
      #expect(again.document == document, "\(path)")
      #expect(again.diagnostics.isEmpty, "\(path)")
      // Without the reader of documents: the same characters in the same order.
      #expect(corpus.characters(bytes) == corpus.characters(written), "\(path)")
    }
    #expect(malformed == corpus.anomalies(malformed: true))
  }

  @Test func theAuditFindsWhatContradictsItselfAndNothingElse() throws {
    guard let corpus = try Corpus() else { return }
    var found: Set<String> = []
    for path in corpus.files {
      guard let document = AkomaNtoso.read(try corpus.bytes(path)).document else { continue }
      if !RecordAudit().contradictions(in: document).isEmpty { found.insert(path) }
    }
    #expect(found == corpus.anomalies(malformed: false))
  }
}

/// The corpus, unpacked into a directory that goes away with it.
private final class Corpus {
  private let directory: TemporaryDirectory
  private let root: URL
  let files: [String]

  /// Nil where the corpus is not beside the project.
  init?() throws {
    let environment = ProcessInfo.processInfo.environment["PLENARY_DATA"]
    let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data =
      environment.map { URL(fileURLWithPath: $0) }
      ?? repository.appendingPathComponent("../shared/data")
    root = data.appendingPathComponent("un_akn")
    let archive = root.appendingPathComponent("corpus.tar.xz").path
    directory = try TemporaryDirectory()
    guard FileManager.default.fileExists(atPath: archive) else {
      print("left out: un_akn/corpus.tar.xz is not beside the project")
      return nil
    }
    let tar = Process()
    tar.executableURL = URL(fileURLWithPath: "/bin/tar")
    tar.arguments = ["-xJf", archive, "-C", directory.path]
    try tar.run()
    tar.waitUntilExit()
    guard tar.terminationStatus == 0 else {
      print("left out: corpus.tar.xz could not be unpacked; xz-utils is needed")
      return nil
    }
    let paths = FileManager.default.enumerator(atPath: directory.path)?.compactMap { $0 as? String }
    files = (paths ?? []).filter { $0.hasSuffix(".xml") }.sorted()
  }

  func bytes(_ path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: directory.file(path))))
  }

  /// All characters but blanks of XML, in order.
  func characters(_ bytes: [UInt8]) -> [UInt8] {
    let words = XMLReader.read(bytes).tree?.root.words ?? ""
    return words.utf8.filter { $0 != 0x20 && $0 != 0x9 && $0 != 0xA && $0 != 0xD }
  }

  /// The files in which contradictions were found by hand, or that are malformed.
  func anomalies(malformed: Bool) -> Set<String> {
    let table = root.appendingPathComponent("record_anomalies.csv")
    let text = (try? String(contentsOf: table, encoding: .utf8)) ?? ""
    let prefix = files.first?.components(separatedBy: "/").first == "corpus" ? "corpus/" : ""
    return Set(
      text.split(whereSeparator: \.isNewline).dropFirst()
        .filter { $0.contains(",malformed XML,") == malformed }
        .map { prefix + $0.prefix { $0 != "," } })
  }
}
