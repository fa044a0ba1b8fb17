import PlenaryModel
import XMLReading

extension AkomaNtosoReading {
  mutating func readFrontMatter(_ document: inout Document) {
    let front = FrontMatter(document.kept)
    document.symbol = front.symbol ?? ""
    document.organ = front.organ ?? ""
    document.session = front.session
    document.agendaItems = front.agendaItems
    document.dates.issuance = front.issuance ?? document.dates.issuance
    if let title = front.title {
      document.title = richText(title)
    } else if let heading = document.body.prefix(3).first(where: \.isGreatestHeading) {
      // A note stands before the title of some; it stays in the text, where it is a heading.
      document.title = heading.words
    }
    if let origin = front.origin { document.origin = richText(origin) }
  }
}

/// What the cover and the preface of a document say, found in what was kept of them.
struct FrontMatter {
  private let elements: [XMLElement]
  private let titleInBody: XMLElement?

  init(_ kept: [String: KeptMarkup]) {
    elements = ["coverPage", "preface", "header"].compactMap { kept[$0]?.element }
    titleInBody = kept["titleInBody"]?.element
  }

  private func all(_ name: String) -> [XMLElement] { elements.flatMap { $0.all(name) } }

  /// The element of the symbol: the number said to be it, else the first one.
  var symbolElement: XMLElement? {
    let numbers = all("docNumber")
    return numbers.first { $0["refersTo"] == "#symbol" } ?? numbers.first
  }

  var symbol: String? { symbolElement?.words.trimmingBlanks }

  /// The title of the text; "Resolution adopted by ..." and the names of sponsors are none.
  var title: XMLElement? {
    let titles = all("docTitle") + (titleInBody.map { $0.all("docTitle") } ?? [])
    for meaning in ["#resolutionTitle", "#title", "#title1", "#resolutionNumber"] {
      if let title = titles.first(where: { $0["refersTo"] == meaning }) { return title }
    }
    return titles.last { $0["refersTo"] == nil && !$0.words.trimmingBlanks.isAdoption }
      ?? titles.last { $0["refersTo"] == nil } ?? all("shortTitle").first
      ?? titleInBody?.holderOfWords
  }

  var organ: String? {
    let authorities = all("docAuthority")
    let issuing = authorities.first { $0["refersTo"] == "#issuingBody" } ?? authorities.last
    return issuing?.words.trimmingBlanks
  }

  var session: DocumentSession? {
    all("session").first.map {
      DocumentSession(words: $0.words.trimmingBlanks, code: $0["value"] ?? "")
    }
  }

  /// "Agenda item 31" and, after it, what the item is called.
  var agendaItems: [AgendaItem] {
    var items: [AgendaItem] = []
    for inline in all("inline") {
      let words = inline.words.trimmingBlanks
      switch inline["name"] {
      case "agenda item":
        items.append(AgendaItem(number: inline["title"] ?? words.agendaNumber))
      case "agenda item name" where items.isEmpty:
        items.append(AgendaItem(number: "", title: words))
      case "agenda item name":
        let before = items[items.count - 1].title
        items[items.count - 1].title = before.isEmpty ? words : before + " " + words
      default: break
      }
    }
    return items
  }

  var origin: XMLElement? { all("docProponent").first }

  var issuance: Day? {
    all("docDate").first { $0["refersTo"] == "#dateOfIssuance" }.flatMap { $0["date"] }
      .flatMap { Day($0) }
  }
}

extension Block {
  fileprivate var isGreatestHeading: Bool {
    guard kind == .heading, let style = markup?["class"] else { return false }
    return style.hasPrefix("H1") || style.hasPrefix("HCh")
  }
}

extension XMLElement {
  /// The paragraph or heading in an element that holds nothing else; else the element itself.
  fileprivate var holderOfWords: XMLElement {
    guard children.count == 1, let inner = elements.first,
      ["content", "p", "heading", "subheading"].contains(inner.name.local)
    else { return self }
    return inner.holderOfWords
  }
}

extension String {
  /// "Resolution adopted by the General Assembly on ...".
  fileprivate var isAdoption: Bool {
    let words = lowercased()
    return words.contains("adopted by the") || words.contains("adopted at")
  }

  /// "Agenda item 31" and "Item 68 (b) of the provisional agenda" have it after "item".
  fileprivate var agendaNumber: String {
    guard let range = lowercased().firstRangeOf("item") else { return self }
    return String(self[range...].dropFirst(4)).trimmingBlanks
  }

  private func firstRangeOf(_ word: String) -> String.Index? {
    indices.first { self[$0...].hasPrefix(word) }
  }
}
