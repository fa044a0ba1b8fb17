import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// The front page of the archive: what is looked for, what was found, what there is.
extension ArchiveView {
  /// - Parameter found: the places of the votes that were looked for.
  func searchPage(_ search: ArchiveSearch, found: [Int]) -> HTML {
    let pages = max(1, (found.count + ArchiveSearch.pageLength - 1) / ArchiveSearch.pageLength)
    let page = min(search.page, pages)
    let start = (page - 1) * ArchiveSearch.pageLength
    let shown = found.dropFirst(start).prefix(ArchiveSearch.pageLength)
    let notes = search.leftOut.map { text -> HTML in
      "<p class=\"note\">\(words[.searchLeftOut, ["text": .text(text)]])</p>"
    }
    let results: HTML =
      found.isEmpty
      ? "<p>\(words[.searchNothing])</p>"
      : """
      <p class="note">\(words[.totalsOrder])</p>\(voteList(Array(shown)))\
      \(pager(search, page, of: pages))
      """
    let all = search.address()
    return self.page(
      words[.archiveTitle],
      """
      <h1>\(words[.archiveTitle])</h1>
      \(form(search))
      <section><h2 id="found">\
      \(words[.searchFound, ["count": .number(found.count)]])</h2>\(each: notes)\(results)
      <p class="no-print"><a href="/archive/votes.csv\(all.isEmpty ? "" : "?")\(HTML(markup: escaped(all)))" \
      download>\(words[.searchTable]) CSV</a></p></section>
      \(sessionsPart)\(membersPart)\(sourcesPart)
      """)
  }

  private func escaped(_ address: String) -> String { address.replacing("&", with: "&amp;") }

  // MARK: the form

  private func form(_ search: ArchiveSearch) -> HTML {
    let bodies = archive.shelves.map { ($0.body.code, name(of: $0.body)) }
    let members = sorted(contents.members).map { ($0.member.code, $0.name) }
    let choices = Choice.told.map { ($0.formName, words[$0]) }
    let kinds = [VoteReport.Kind.whole, .paragraph, .amendment].map { ($0.rawValue, words[$0]) }
    return """
      <form method="get" action="/archive" class="search no-print" role="search">
      <label class="whole">\(words[.searchWords])<input type="search" name="words" \
      value="\(search["words"])" maxlength="300"></label>
      <details\(search.isNarrowed ? " open" : "")><summary>\(words[.searchMore])</summary>
      <div class="fields">
      \(select("body", words[.archiveBody], bodies, search))
      \(field("from", words[.searchFrom], search, isNumber: true))
      \(field("to", words[.searchTo], search, isNumber: true))
      \(select("member", words[.fieldMember], members, search))
      \(select("choice", words[.searchChoice], choices, search, hasAny: false))
      \(select("kind", words[.searchKind], kinds, search))
      \(field("margin", words[.searchMargin], search, isNumber: true))
      \(field("subject", words[.searchSubject], search))
      </div></details>
      <button class="main">\(words[.searchGo])</button></form>
      """
  }

  private func field(
    _ name: String, _ label: String, _ search: ArchiveSearch, isNumber: Bool = false
  ) -> HTML {
    let kind: HTML =
      isNumber ? " inputmode=\"numeric\" pattern=\"[0-9]*\" maxlength=\"4\"" : .nothing
    return
      "<label>\(label)<input name=\"\(name)\" value=\"\(search[name])\"\(kind)></label>"
  }

  private func select(
    _ name: String, _ label: String, _ options: [(String, String)], _ search: ArchiveSearch,
    hasAny: Bool = true
  ) -> HTML {
    let chosen = search[name]
    let items = options.map { value, text -> HTML in
      let mark: HTML = value == chosen ? " selected" : .nothing
      return "<option value=\"\(value)\"\(mark)>\(text)</option>"
    }
    let any: HTML = hasAny ? "<option value=\"\">\(words[.searchAny])</option>" : .nothing
    return "<label>\(label)<select name=\"\(name)\">\(any)\(each: items)</select></label>"
  }

  private func pager(_ search: ArchiveSearch, _ page: Int, of pages: Int) -> HTML {
    guard pages > 1 else { return .nothing }
    func link(_ number: Int, _ text: String, _ relation: String) -> HTML {
      guard (1...pages).contains(number) else { return .nothing }
      let address = HTML(markup: escaped(search.address(page: number)))
      return """
        <li><a class="button" rel="\(relation)" href="/archive?\(address)">\(text)</a></li>
        """
    }
    return """
      <nav class="pager no-print" aria-label="\(words[.pagesOfResults])"><ul>\
      \(link(page - 1, words[.previousPage], "prev"))\
      <li>\(words[.pageNumbered, ["page": .number(page), "pages": .number(pages)]])</li>\
      \(link(page + 1, words[.nextPage], "next"))</ul></nav>
      """
  }

  // MARK: what there is

  private var sessionsPart: HTML {
    let shelves = archive.shelves.map { shelf -> HTML in
      let links = shelf.sessions.reversed().map { session -> HTML in
        """
        <li><a href="\(path(shelf.body, session.number))">\(session.number)</a> \
        <small>(\(words.number(session.votes.count)))</small></li>
        """
      }
      return """
        <details><summary>\(name(of: shelf.body)): \
        \(words[.searchFound, ["count": .number(shelf.count)]])</summary>\
        <ul class="row">\(each: links)</ul></details>
        """
    }
    return """
      <section><h2 id="sessions">\(words[.sessionsTitle])</h2>\
      \(each: shelves)</section>
      """
  }

  private var membersPart: HTML {
    let links = sorted(contents.members).map { member, name -> HTML in
      "<li><a href=\"\(path(member))\">\(name)</a></li>"
    }
    return """
      <section><h2 id="members">\(words[.membersTitle])</h2>\
      <details><summary>\(words[.membersCount, ["count": .number(links.count)]])</summary>\
      <ul class="names">\(each: links)</ul></details></section>
      """
  }

  private var sourcesPart: HTML {
    let rows = contents.sources.map { source in
      row([
        "<span dir=\"ltr\">\(source.name)</span>",
        "<span lang=\"en\" dir=\"ltr\">\(source.form)</span>",
        "\(words.number(source.rows))",
        "<time dir=\"ltr\" datetime=\"\(source.imported)\">\(source.imported)</time>",
        "<code class=\"digest\" dir=\"ltr\">\(source.digest)</code>",
      ])
    }
    let head = [
      words[.sourceFile], words[.sourceForm], words[.sourceRows], words[.sourceImported], "SHA-256",
    ]
    return """
      <section><h2 id="sources">\(words[.sourcesTitle])</h2>\
      <p class="note">\(words[.sourcesNote])</p>\
      \(table(words[.sourcesTitle], head: head, rows: rows))</section>
      """
  }
}

extension ArchiveSearch {
  /// Whether more than words was asked for.
  fileprivate var isNarrowed: Bool {
    typed.contains { $0.name != "words" && $0.name != "choice" }
  }
}
