import Foundation
import Testing

/// Links of a Markdown page that lead to a file or a heading that is not there.
func brokenLinks(
  in page: RepositoryFile, file: (_ path: String) -> RepositoryFile?, exists: (String) -> Bool
) -> [Finding] {
  links(in: page.text).compactMap { line, target -> Finding? in
    func finding(_ message: String) -> Finding {
      Finding(path: page.path, line: line, message: message)
    }
    if target.contains("://") || target.hasPrefix("mailto:") { return nil }
    let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].removingPercentEncoding ?? String(parts[0])
    guard let resolved = path.isEmpty ? page.path : resolve(path, from: page.path) else {
      return finding("link to `\(target)` leaves the repository")
    }
    guard exists(resolved) else {
      return finding("link to `\(target)`: there is no \(resolved)")
    }
    guard parts.count == 2, let page = path.isEmpty ? page : file(resolved) else { return nil }
    return anchors(in: page.text).contains(String(parts[1]))
      ? nil : finding("link to `\(target)`: \(resolved) has no such heading")
  }
}

/// Targets of `[text](target)` and `[name]: target` outside of code.
private func links(in text: String) -> [(line: Int, target: String)] {
  prose(in: text).flatMap { number, line -> [(line: Int, target: String)] in
    let inline = line.matches(of: /\]\(\s*<?([^)\s>]+)>?[^)]*\)/).map { String($0.1) }
    let reference = line.matches(of: /^\s{0,3}\[[^\]]+\]:\s+<?([^\s>]+)/).map { String($0.1) }
    return (inline + reference).map { (line: number, target: $0) }
  }
}

/// Lines outside of fenced blocks, without `code`.
private func prose(in text: String) -> [(number: Int, line: String)] {
  var fenced = false
  return RepositoryFile.numbered(text).compactMap { number, line in
    if line.drop(while: \.isWhitespace).hasPrefix("```") {
      fenced.toggle()
      return nil
    }
    return fenced ? nil : (number: number, line: String(line.replacing(/`[^`]*`/, with: "``")))
  }
}

/// What headings are called in links: lower case, hyphens for spaces, no punctuation.
private func anchors(in text: String) -> Set<String> {
  var fenced = false
  var anchors: Set<String> = []
  for (_, line) in RepositoryFile.numbered(text) {
    if line.drop(while: \.isWhitespace).hasPrefix("```") { fenced.toggle() }
    guard !fenced, line.hasPrefix("#") else { continue }
    let heading = line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
    let kept = heading.filter { $0.isLetter || $0.isNumber || $0 == " " || $0 == "-" || $0 == "_" }
    anchors.insert(kept.replacingOccurrences(of: " ", with: "-"))
  }
  return anchors
}

/// A path as seen from a page, named from the root; nil when it leads out of the repository.
private func resolve(_ path: String, from page: String) -> String? {
  var folders = path.hasPrefix("/") ? [] : page.split(separator: "/").dropLast().map(String.init)
  for part in path.split(separator: "/") where part != "." {
    guard part == ".." else {
      folders.append(String(part))
      continue
    }
    guard folders.popLast() != nil else { return nil }
  }
  return folders.joined(separator: "/")
}

@Suite struct LinkTests {
  @Test(arguments: [
    "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs", "Institutions", "Cases",
  ])
  func everyLinkLeadsSomewhere(_ place: String) throws {
    for page in try SourceTree.files(under: place, endingIn: [".md"]) {
      report(
        brokenLinks(
          in: page, file: { try? SourceTree.file($0) }, exists: { SourceTree.exists($0) }))
    }
  }

  @Test func brokenLinksAreFound() {
    let page = RepositoryFile(
      path: "docs/record.md",
      text: """
        # The record
        [law](../LICENSE) and [this](#the-record), [site](https://example.org/x), `[a](b)`
        [gone](missing.md) [out](../../elsewhere) [rules](rules/ "all of them")
        ```
        [code](is-not-a-link.md)
        ```
        ## Leaves & branches
        [up](#leaves--branches) [down](#roots) [far](concepts.md#quorum) [near](concepts.md#votes)

        [named]: nowhere.md
        """)
    let concepts = RepositoryFile(path: "docs/concepts.md", text: "# Concepts\n## Quorum")
    let known: Set<String> = ["LICENSE", "docs/rules", "docs/record.md", "docs/concepts.md"]
    let findings = brokenLinks(
      in: page, file: { $0 == concepts.path ? concepts : nil }, exists: { known.contains($0) })
    #expect(
      findings.map(\.description) == [
        "docs/record.md:3: link to `missing.md`: there is no docs/missing.md",
        "docs/record.md:3: link to `../../elsewhere` leaves the repository",
        "docs/record.md:8: link to `#roots`: docs/record.md has no such heading",
        "docs/record.md:8: link to `concepts.md#votes`: docs/concepts.md has no such heading",
        "docs/record.md:10: link to `nowhere.md`: there is no docs/nowhere.md",
      ])
  }
}
