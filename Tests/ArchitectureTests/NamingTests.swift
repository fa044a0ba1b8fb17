import Testing

/// Words that say nothing about what a file or a type is for.
private let emptyWords: Set<String> = [
  "Manager", "Managers", "Helper", "Helpers", "Util", "Utils", "Utility", "Utilities", "Impl",
]

/// `URLManagerTests` is `URL`, `Manager`, `Tests`: a new word begins at each capital letter.
func words(of name: some StringProtocol) -> [String] {
  var words: [String] = []
  var previous: Character = "_"
  for character in name {
    if !character.isLetter && !character.isNumber {
      previous = character
      continue
    }
    let begins = !previous.isLetter && !previous.isNumber
    if begins || (character.isUppercase && !previous.isUppercase) || words.isEmpty {
      words.append(String(character))
    } else if previous.isUppercase, !character.isUppercase, words[words.count - 1].count > 1 {
      let capital = words[words.count - 1].removeLast()
      words.append(String(capital) + String(character))
    } else {
      words[words.count - 1].append(character)
    }
    previous = character
  }
  return words
}

func badFileName(_ file: RepositoryFile) -> [Finding] {
  let advice = "name the file after the one thing it is about"
  var findings: [Finding] = []
  for word in words(of: file.stem) where emptyWords.contains(word) {
    findings.append(Finding(path: file.path, line: 1, message: "`\(word)` says nothing: \(advice)"))
  }
  if let plus = file.stem.firstIndex(of: "+"),
    ["+ext", "+extension", "+extensions"].contains(file.stem[plus...].lowercased())
  {
    let ending = file.stem[plus...]
    findings.append(
      Finding(path: file.path, line: 1, message: "`\(ending)` says nothing: \(advice)"))
  }
  return findings
}

/// Types named like their module (then `Module.Type` cannot be written) or with an empty word.
func badTypeNames(in file: RepositoryFile, module: String) -> [Finding] {
  declaredTypes(in: file.text).flatMap { line, name -> [Finding] in
    var findings: [Finding] = []
    if name == module {
      let message = "type `\(name)` is named like its module, which hides the module's name"
      findings.append(Finding(path: file.path, line: line, message: message))
    }
    for word in words(of: name) where emptyWords.contains(word) {
      let message = "type `\(name)`: `\(word)` says nothing: name it with a noun a clerk would use"
      findings.append(Finding(path: file.path, line: line, message: message))
    }
    return findings
  }
}

private func declaredTypes(in text: String) -> [(line: Int, name: String)] {
  let kinds: Set<Substring> = ["struct", "enum", "class", "actor", "protocol", "typealias"]
  return RepositoryFile.numbered(CodeOnly.of(text)).flatMap { number, line in
    let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    return zip(words, words.dropFirst())
      .filter { kinds.contains($0.0) && $0.1.first?.isUppercase == true }
      .map { (line: number, name: String($0.1)) }
  }
}

@Suite struct NamingTests {
  @Test func filesAreNamedAfterTheirSubject() throws {
    for folder in ["Sources", "Tests"] {
      for file in try SourceTree.files(under: folder, endingIn: [".swift"]) {
        report(badFileName(file))
      }
    }
  }

  @Test(arguments: Arrows.allowed.map(\.name))
  func typesAreNamedAfterTheirSubject(_ target: String) throws {
    for file in try SourceTree.swiftFiles(of: target) {
      report(badTypeNames(in: file, module: target))
    }
  }

  @Test(arguments: [
    "VoteManager", "StringHelpers", "Utils", "SQLiteStoreImpl", "Meeting+ext", "Meeting+Extensions",
    "HTTPUtil", "DateUtilities+Text",
  ])
  func anEmptyFileNameIsFound(_ name: String) {
    let file = RepositoryFile(path: "Sources/Procedure/\(name).swift", text: "")
    #expect(badFileName(file).count == 1)
  }

  @Test(arguments: ["Meeting+decide", "OutOfOrder+Text", "Implementation", "Extension", "Utilised"])
  func aTellingFileNameIsNot(_ name: String) {
    #expect(badFileName(RepositoryFile(path: "Sources/A/\(name).swift", text: "")).isEmpty)
  }

  @Test func anEmptyTypeNameIsFound() {
    let file = RepositoryFile(
      path: "Sources/Procedure/Meeting.swift",
      text: """
        /// Not an enum Procedure.
        public enum Procedure { case adopted }
        struct Meeting { let files: FileManager; class func make() {} }
        final class VoteManager {}
        """)
    #expect(badTypeNames(in: file, module: "Procedure").map(\.line) == [2, 4])
  }

  @Test func aNameIsSplitAtItsCapitals() {
    #expect(words(of: "URLManagerTests") == ["URL", "Manager", "Tests"])
    #expect(words(of: "Meeting+decide") == ["Meeting", "decide"])
    #expect(words(of: "rollCall_order2") == ["roll", "Call", "order2"])
  }
}
