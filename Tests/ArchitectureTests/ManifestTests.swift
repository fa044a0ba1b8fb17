import Testing

/// A `.target(…)` of Package.swift, read as text: its name and everything it depends on.
struct ManifestTarget: Equatable {
  let name: String
  let line: Int
  let dependencies: [String]
}

/// Targets that hold shipped code; test targets may import what they test.
func targets(inManifest text: String) -> [ManifestTarget] {
  // Comments go, strings stay: names are strings here. No string in the manifest holds "//"
  // except addresses, and those stand outside of targets.
  let lines = RepositoryFile.numbered(text).map { number, line in
    (number: number, line: line.contains("://") ? "" : withoutComment(line))
  }
  var found: [ManifestTarget] = []
  var index = 0
  while index < lines.count {
    defer { index += 1 }
    guard lines[index].line.contains(".target(") || lines[index].line.contains(".executableTarget(")
    else { continue }
    let start = index
    var depth = 0
    var declaration = ""
    repeat {
      declaration += lines[index].line
      depth += lines[index].line.count { $0 == "(" } - lines[index].line.count { $0 == ")" }
      index += 1
    } while depth > 0 && index < lines.count
    index -= 1
    guard let name = firstString(after: "name:", in: declaration) else { continue }
    found.append(
      ManifestTarget(
        name: name, line: lines[start].number, dependencies: dependencies(in: declaration)))
  }
  return found
}

private func withoutComment(_ line: Substring) -> String {
  guard let comment = line.firstRange(of: "//") else { return String(line) }
  return String(line[..<comment.lowerBound])
}

private func firstString(after label: String, in text: some StringProtocol) -> String? {
  guard let label = text.firstRange(of: label) else { return nil }
  let parts = text[label.upperBound...].split(
    separator: "\"", maxSplits: 2, omittingEmptySubsequences: false)
  return parts.count > 1 ? String(parts[1]) : nil
}

/// Names in `dependencies: [ … ]`: plain strings, and the name of each `.product(…)`.
private func dependencies(in declaration: String) -> [String] {
  guard let label = declaration.firstRange(of: "dependencies:"),
    let open = declaration[label.upperBound...].firstIndex(of: "["),
    let close = declaration[open...].firstIndex(of: "]")
  else { return [] }
  var names: [String] = []
  var rest = declaration[declaration.index(after: open)..<close]
  while let quote = rest.firstIndex(of: "\"") {
    let product = rest[..<quote].contains(".product(")
    guard let name = firstString(after: "", in: rest[quote...]) else { break }
    names.append(name)
    let end = product ? rest[quote...].firstIndex(of: ")") : nil
    let afterName = rest.index(quote, offsetBy: name.count + 2)
    rest = rest[(end ?? afterName)...]
  }
  return names
}

/// Arrows in the manifest, held against the table.
func wrongDependencies(in manifest: RepositoryFile) -> [Finding] {
  targets(inManifest: manifest.text).filter { !Arrows.besides.contains($0.name) }.flatMap {
    declared -> [Finding] in
    guard let target = Arrows.target(declared.name) else {
      let message = "target \(declared.name) is not in Arrows.swift: say there what it may import"
      return [Finding(path: manifest.path, line: declared.line, message: message)]
    }
    return declared.dependencies.compactMap { dependency in
      Arrows.objection(from: target, to: dependency).map {
        Finding(path: manifest.path, line: declared.line, message: $0)
      }
    }
  }
}

@Suite struct ManifestTests {
  @Test func everyDependencyPointsDown() throws {
    report(wrongDependencies(in: try SourceTree.file("Package.swift")))
  }

  @Test func everyTargetOfTheTableIsDeclared() throws {
    let declared = targets(inManifest: try SourceTree.file("Package.swift").text).map(\.name)
      .filter { !Arrows.besides.contains($0) }
    #expect(Set(declared) == Set(Arrows.allowed.map(\.name)))
    #expect(declared.count == Arrows.allowed.count)
  }

  @Test func targetsAreReadAsWritten() throws {
    let text = """
      dependencies: [.package(url: "https://example.org/Yams", from: "6.2.2")],
      targets: [
        // .target(name: "InAComment"),
        .target(name: "PlenaryModel", swiftSettings: strict),
        .target(
          name: "InstitutionFiles",
          dependencies: [
            "PlenaryModel", .product(name: "Yams", package: "Yams"), "Procedure",
          ],
          swiftSettings: strict),
        .testTarget(name: "ProcedureTests", dependencies: ["Procedure"]),
      ]
      """
    #expect(
      targets(inManifest: text) == [
        ManifestTarget(name: "PlenaryModel", line: 4, dependencies: []),
        ManifestTarget(
          name: "InstitutionFiles", line: 5, dependencies: ["PlenaryModel", "Yams", "Procedure"]),
      ])
    let findings = wrongDependencies(in: RepositoryFile(path: "Package.swift", text: text))
    #expect(findings.map(\.line) == [5])
    #expect(findings.first?.message.hasPrefix("InstitutionFiles -> Procedure") == true)
  }

  @Test func aTargetOutsideTheTableIsFound() {
    let text = #".target(name: "PlenaryTools", dependencies: ["Procedure"])"#
    let findings = wrongDependencies(in: RepositoryFile(path: "Package.swift", text: text))
    #expect(
      findings.map(\.description) == [
        "Package.swift:1: target PlenaryTools is not in Arrows.swift:"
          + " say there what it may import"
      ])
  }
}
