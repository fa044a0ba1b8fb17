extension Masthead {
  /// Shares out what no line claimed.
  mutating func finishTitles() {
    var groups = unclaimed
    let isTitled = !document.title.isEmpty
    if !isTitled, let last = groups.popLast() {
      // One group only, behind an agenda item: it is the item's, and the text's as well.
      let isOfItem = groups.isEmpty && !itemTitles.isEmpty
      if isOfItem {
        doubts.append(Doubt(.title, at: last[0].place, excerpt: last[0].plain))
      }
      document.title = Masthead.title(last)
      removeNumberOfTitle()
    }
    for (index, _) in itemTitles.enumerated() where index < groups.count {
      let titles = groups[index].map(\.plain)
      assign(titles)
    }
    if document.title.isEmpty {
      doubts.append(Doubt(.noTitle, at: .whole, excerpt: ""))
    }
    if document.symbol.isEmpty { doubts.append(Doubt(.noSymbol, at: .whole, excerpt: "")) }
    if document.kind == .document || document.kind == .resolution { settleKind() }
  }

  /// One title a line where there are as many lines as items, else all lines for the last item.
  private mutating func assign(_ titles: [String]) {
    let open = document.agendaItems.indices.filter { document.agendaItems[$0].title.isEmpty }
    guard let last = open.last else { return }
    if titles.count == open.count {
      for (place, title) in zip(open, titles) { document.agendaItems[place].title = title }
    } else {
      document.agendaItems[last].title = titles.joined(separator: " ")
    }
  }

  private static func title(_ group: [SourceParagraph]) -> RichText {
    var runs: [Inline] = []
    for paragraph in group {
      if !runs.isEmpty { runs.append(.words(" ")) }
      runs += paragraph.words.trimmed.runs
    }
    return RichText(runs)
  }

  /// "77/142. Question of ...": the number of the resolution is in its symbol.
  private mutating func removeNumberOfTitle() {
    let words = document.title.plain
    guard let first = words.spaced.first, first.last == ".", first.contains("/"),
      first.first?.isASCIIDigit ?? false
    else { return }
    document.title = document.title.dropping(characters: first.count)
  }

  private mutating func settleKind() {
    let symbol = document.symbol
    let title = document.title.plain.lowercased()
    if symbol.contains("/PRST/") {
      document.kind = .presidentialStatement
    } else if symbol.contains("/DEC/") {
      document.kind = .decision
    } else if symbol.contains("/RES/") {
      document.kind = .resolution
    } else if symbol.contains("/L.") {
      document.kind = .draftResolution
    } else if document.kind == .document {
      if title.hasPrefix("letter ") || title.hasPrefix("identical letters")
        || title.hasPrefix("note verbale")
      {
        document.kind = .letter
      } else if title.hasPrefix("report of") || title.hasPrefix("report on") {
        document.kind = .report
      }
    }
  }
}
