import InstitutionFiles
import PlenaryAnalysis
import PlenaryArchive
import PlenaryLanguages
import PlenaryModel

/// What a page of the archive is made from: the votes, whose they are, and the reader's language.
struct ArchiveView: Sendable {
  let archive: OpenArchive
  let words: Words
  /// The institution whose members are named; nil where its files are not at hand.
  let institution: Institution?

  var contents: ArchiveContents { archive.contents }
  var language: Language { words.language }

  init(_ archive: OpenArchive, _ library: InstitutionLibrary, _ words: Words, of body: BodyID?) {
    self.archive = archive
    self.words = words
    let shelf = body.flatMap { archive.shelf($0) } ?? archive.shelves.first
    institution = shelf.flatMap { try? library.institution(named: $0.institution.code) }
  }

  // MARK: names

  /// What a member was called on a day, in the reader's language.
  func name(_ member: MemberID, on day: Day) -> String {
    guard let own = institution?.member(member)?.name(on: day) else {
      return MemberNames.name(of: member, in: language) ?? member.code
    }
    return MemberNames.name(own, of: member, in: language)
  }

  /// What it is called now.
  func name(_ member: MemberID) -> String {
    guard let own = institution?.member(member)?.name else {
      return MemberNames.name(of: member, in: language) ?? member.code
    }
    return MemberNames.name(own, of: member, in: language)
  }

  func name(of body: BodyID) -> String {
    if institution?.id == "united-nations" {
      if body == "GA" { return words[.bodyAssembly] }
      if body == "SC" { return words[.bodyCouncil] }
    }
    return institution?.body(body)?.name ?? body.code
  }

  /// `Session 69`, or `Year 2014` for a body without sessions.
  func name(ofSession number: Int) -> String {
    words[number > 999 ? .yearNumbered : .sessionNumbered, ["number": .number(number)]]
  }

  /// Members in the order in which the reader looks for them.
  func sorted(_ members: [MemberID], on day: Day? = nil) -> [(member: MemberID, name: String)] {
    members.map { member in
      (member, day.map { name(member, on: $0) } ?? name(member))
    }
    .map { (key: language.sortKey(of: $0.1), member: $0.0, name: $0.1) }
    .sorted { ($0.key, $0.member) < ($1.key, $1.member) }
    .map { ($0.member, $0.name) }
  }

  // MARK: addresses

  func path(_ vote: ArchivedVote) -> String { ArchiveView.path("vote", vote.name) }
  func path(_ member: MemberID) -> String { ArchiveView.path("member", member.code) }
  func path(_ series: Series) -> String { ArchiveView.path("series", series.name) }
  func path(_ first: MemberID, _ second: MemberID) -> String {
    ArchiveView.path("pair", first.code, second.code)
  }
  func path(_ body: BodyID, _ session: Int) -> String {
    ArchiveView.path("session", body.code, String(session))
  }

  static func path(_ parts: String...) -> String {
    "/archive/"
      + parts.map { FormFields.encoded($0).replacing("/", with: "%2F") }.joined(separator: "/")
  }

  // MARK: pieces

  func link(_ member: MemberID, on day: Day? = nil) -> HTML {
    "<a href=\"\(path(member))\">\(day.map { name(member, on: $0) } ?? name(member))</a>"
  }

  /// A title as its source has it, in the source's language.
  func title(_ vote: ArchivedVote) -> HTML {
    let title = vote.title
    return title.isEmpty ? "\(vote.symbol)" : quoted(title)
  }

  /// Words of a source: they keep their own direction.
  func quoted(_ text: String) -> HTML {
    institution?.id == "united-nations"
      ? "<span lang=\"en\" dir=\"auto\">\(text)</span>" : "<span dir=\"auto\">\(text)</span>"
  }

  /// The day, as far as it is known: `1946-01`, with a word on it.
  func day(_ vote: ArchivedVote) -> HTML { day(vote.day, vote.precision) }

  func day(_ day: Day, _ precision: VoteReport.Precision) -> HTML {
    let text = day.description
    let (shown, note): (Substring, ArchiveText?) =
      switch precision {
      case .day: (text[...], nil)
      case .month: (text.prefix(7), .precisionMonth)
      case .year: (text.prefix(4), .precisionYear)
      case .uncertain: (text[...], .precisionUncertain)
      }
    let word = note.map { " <small>(\(words[$0]))</small>" as HTML }
    return "<time dir=\"ltr\" datetime=\"\(shown)\">\(shown)</time>\(word)"
  }

  func page(_ title: String, _ content: HTML) -> HTML {
    Layout.page(
      title, words, kind: "archive", nav: ArchiveView.navigation(words), styles: [Assets.archive],
      content)
  }

  static func navigation(_ words: Words) -> HTML {
    """
    <header class="bar">
    <a class="home" href="/">Plenary</a>
    <nav aria-label="\(words[.menu])"><ul>\
    <li><a href="/archive">\(words[.archiveTitle])</a></li></ul></nav>
    </header>
    """
  }

  /// A table in a box of its own, which scrolls where it is too wide for a telephone.
  func table(_ label: String, head: [String], rows: [HTML]) -> HTML {
    """
    <div class="scroll" tabindex="0" role="region" aria-label="\(label)"><table>\
    <thead><tr>\(each: head.map { "<th scope=\"col\">\($0)</th>" })</tr></thead>\
    <tbody>\(each: rows)</tbody></table></div>
    """
  }

  func row(_ cells: [HTML]) -> HTML { "<tr>\(each: cells.map { "<td>\($0)</td>" })</tr>" }
}
