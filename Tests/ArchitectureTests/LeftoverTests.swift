import Testing

/// What must not be left behind in what we ship: paths of somebody's machine, and promises.
func leftovers(in file: RepositoryFile) -> [Finding] {
  RepositoryFile.numbered(file.text).flatMap { number, line -> [Finding] in
    var findings: [Finding] = []
    for folder in ["work", "root", "home"] {
      let path = "/" + folder + "/"
      let named = line.ranges(of: path).contains { range in
        guard range.lowerBound > line.startIndex else { return true }
        let before = line[line.index(before: range.lowerBound)]
        return !(before.isLetter || before.isNumber || "._-~%}".contains(before))
      }
      if named {
        let message = "`\(path)` is a path of one machine: name the file from the repository's root"
        findings.append(Finding(path: file.path, line: number, message: message))
      }
    }
    let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    for mark in ["TO" + "DO", "FIX" + "ME"] where words.contains(Substring(mark)) {
      let message = "`\(mark)`: do it, or describe it in an issue"
      findings.append(Finding(path: file.path, line: number, message: message))
    }
    return findings
  }
}

@Suite struct LeftoverTests {
  private static let places = [
    "Sources", "Tests", "Scripts", "docs", "Institutions", "Cases", "Benchmarks", "Fuzz",
    "Package.swift", "Makefile", "README.md", "CONTRIBUTING.md", "CHANGELOG.md",
  ]
  private static let textFiles = [
    ".swift", ".md", ".yaml", ".yml", ".txt", ".sh", ".json", ".csv", ".go", ".py",
  ]
  /// This file has to spell out what it looks for.
  private static let exempt = "Tests/ArchitectureTests/LeftoverTests.swift"

  @Test(arguments: places)
  func noPathOfAMachineAndNoPromise(_ place: String) throws {
    for file in try SourceTree.files(under: place, endingIn: Self.textFiles)
    where file.path != Self.exempt {
      report(leftovers(in: file))
    }
  }

  @Test func leftoversAreFound() {
    let file = RepositoryFile(
      path: "docs/record.md",
      text: """
        See /home/kim/plenary and "/work/data", but not https://example.org/home/ or docs/work/.
        A method, a TODOList; todo.
        // TODO: sort
        FIXME
        (/root/.cache)
        """)
    #expect(leftovers(in: file).map(\.line) == [1, 1, 3, 4, 5])
    #expect(
      leftovers(in: file).last?.description == """
        docs/record.md:5: `/root/` is a path of one machine: name the file from the \
        repository's root
        """)
  }
}
