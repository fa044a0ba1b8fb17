import Testing

/// Imports in a target's source, held against the table.
func wrongImports(in file: RepositoryFile, of target: Arrows.Target) -> [Finding] {
  imports(in: file.text).compactMap { line, module in
    Arrows.objection(from: target, to: module).map {
      Finding(path: file.path, line: line, message: $0)
    }
  }
}

/// Every imported module with its line, whatever attributes, access level or kind stand round it.
func imports(in text: String) -> [(line: Int, module: String)] {
  var found: [(line: Int, module: String)] = []
  for (number, line) in RepositoryFile.numbered(CodeOnly.of(text)) {
    for statement in line.split(separator: ";") {
      var words = statement.split(whereSeparator: \.isWhitespace)
      while let word = words.first, word.hasPrefix("@") || accessLevels.contains(word) {
        words.removeFirst()
      }
      guard words.first == "import", words.count > 1 else { continue }
      words.removeFirst()
      if words.count > 1, declarationKinds.contains(words[0]) { words.removeFirst() }
      found.append((line: number, module: String(words[0].prefix { $0 != "." })))
    }
  }
  return found
}

private let accessLevels: Set<Substring> = [
  "public", "package", "internal", "fileprivate", "private",
]
private let declarationKinds: Set<Substring> = [
  "struct", "class", "enum", "protocol", "typealias", "func", "let", "var", "actor",
]

@Suite struct ImportTests {
  @Test(arguments: Arrows.allowed.map(\.name))
  func everyImportPointsDown(_ name: String) throws {
    let target = try #require(Arrows.target(name))
    let files = try SourceTree.swiftFiles(of: name)
    #expect(!files.isEmpty, "Sources/\(name) has no Swift file: take it out of Arrows.swift")
    for file in files {
      report(wrongImports(in: file, of: target))
    }
  }

  @Test func everySourceFolderIsInTheTable() throws {
    for folder in try SourceTree.folders(in: "Sources") where !Arrows.besides.contains(folder) {
      #expect(
        Arrows.target(folder) != nil,
        "Sources/\(folder) is not in Arrows.swift: say there what it may import")
    }
  }

  @Test func theTableItselfHasNoCycle() {
    var above: Set<String> = []
    for target in Arrows.allowed {
      let later = target.targets.subtracting(above)
      #expect(later.isEmpty, "\(target.name) may import \(later), which stand below it")
      above.insert(target.name)
    }
  }

  @Test func theCoreIsPure() {
    #expect(
      Arrows.pure == [
        "CanonicalJSON", "Markup", "PlenaryModel", "Procedure", "PlenaryLanguages", "MemberNames",
        "PlenaryCoverage",
      ])
  }

  @Test func aWrongImportIsFound() throws {
    let file = RepositoryFile(
      path: "Sources/Procedure/Meeting.swift",
      text: """
        // import Foundation, says a comment
        public import PlenaryModel
        import struct Foundation.Date
        @preconcurrency internal import PlenaryRecord; import GRDB
        let text = "import Crypto"
        """)
    let target = try #require(Arrows.target("Procedure"))
    let findings = wrongImports(in: file, of: target)
    #expect(findings.map(\.line) == [3, 4, 4])
    #expect(
      findings.first?.description == """
        Sources/Procedure/Meeting.swift:3: Procedure -> Foundation points the wrong way. \
        Procedure is pure: let the caller pass time, numbers and text in, or do this part in a \
        target above it.
        """)
    #expect(
      findings.dropFirst().first?.message == """
        Procedure -> PlenaryRecord points the wrong way. Move what you need down into a target \
        that Procedure may import (PlenaryModel), or pass it in from above.
        """)
  }

  @Test func aPackageThatIsNotInTheTableIsFound() throws {
    let file = RepositoryFile(path: "Sources/SQLiteStore/Store.swift", text: "import Yams")
    let target = try #require(Arrows.target("SQLiteStore"))
    #expect(
      wrongImports(in: file, of: target).map(\.description) == [
        """
        Sources/SQLiteStore/Store.swift:1: SQLiteStore -> Yams points the wrong way. SQLiteStore \
        may import Dispatch, Foundation, FoundationEssentials, GRDB, GRDBSQLite, Glibc, \
        Synchronization from outside. If this one is needed, add it to Arrows.swift and say why in \
        the commit.
        """
      ])
  }

  @Test func conditionalImportsCount() {
    let text = """
      #if canImport(FoundationEssentials)
        import FoundationEssentials
      #else
        import Foundation
      #endif
      """
    #expect(imports(in: text).map(\.module) == ["FoundationEssentials", "Foundation"])
  }
}

/// Each finding fails the test by itself, so that all of them are seen at once.
func report(_ findings: [Finding], sourceLocation: SourceLocation = #_sourceLocation) {
  for finding in findings {
    Issue.record("\(finding)", sourceLocation: sourceLocation)
  }
}
