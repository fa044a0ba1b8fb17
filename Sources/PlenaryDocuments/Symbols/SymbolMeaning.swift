/// What the components of a symbol say, read from left to right.
struct SymbolMeaning {
  var body: [String] = []
  var series: SymbolSeries?
  var session: SymbolNumber?
  var year: Int?
  var number: SymbolNumber?
  var modifiers: [SymbolModifier] = []
  var parts: [String] = []
  var country: String?
  var kind = DocumentSymbol.Kind.document

  private var numbers: [SymbolNumber] = []
  private var organ = ""

  init(_ components: [SymbolComponent]) {
    organ = components.first?.label ?? ""
    for (place, component) in components.enumerated() {
      read(component, isFirst: place == 0)
      for detail in component.details { read(detail, of: component) }
    }
    placeNumbers()
    kind = findKind()
  }

  private mutating func read(_ component: SymbolComponent, isFirst: Bool) {
    let label = component.label
    if label.isEmpty {
      if let number = component.number { numbers.append(number) }
    } else if let modifier = SymbolVocabulary.modifier(label), !isFirst {
      modifiers.append(SymbolModifier(modifier, component.number))
    } else if !isFirst, series == nil, let found = series(label, component) {
      series = found
      if let number = component.number { numbers.append(number) }
    } else if !isFirst, isCountry(component) {
      country = label
    } else {
      body.append(component.bodyText)
      if let number = component.number, session == nil, countsSessions(label) {
        if number.value >= 1900 { year = number.value } else { session = number }
      }
    }
  }

  /// `C`, `GC` and the like are bodies, too: `ISBA/28/C/25`, `UNIDO/GC.15`, `CD/R`.
  private func series(_ label: String, _ component: SymbolComponent) -> SymbolSeries? {
    guard let found = SymbolSeries(rawValue: label == "Res" ? "RES" : label) else { return nil }
    switch found {
    case .generalComments, .concludingObservations, .communications, .listsOfIssues:
      let isTreaty = SymbolVocabulary.treatyBodies.contains(organ) || body == ["E", "C.12"]
      return isTreaty ? found : nil
    case .bulletins, .instructions, .circulars: return organ == "ST" ? found : nil
    default: return found
    }
  }

  private func isCountry(_ component: SymbolComponent) -> Bool {
    let label = component.label
    guard component.number == nil, component.details.isEmpty, label.utf8.count == 3,
      label.utf8.allSatisfy({ (65...90).contains($0) }), SymbolVocabulary.labels[label] == nil
    else { return false }
    return SymbolVocabulary.treatyBodies.contains(organ) || body == ["E", "C.12"]
      || body.last == "WG.6"
  }

  private func countsSessions(_ label: String) -> Bool {
    guard SymbolVocabulary.sessionLabels.contains(label) else { return false }
    // Conferences that the Assembly and others convene are numbered through: A/CONF.231.
    return label != "CONF" || !["A", "E", "ST", "TD", "S"].contains(organ)
  }

  private mutating func read(_ detail: SymbolDetail, of component: SymbolComponent) {
    switch detail {
    case .year(let found): year = year ?? found
    case .session(let found): session = session ?? found
    case .numeral(let found): if session == nil { session = SymbolNumber(found) }
    case .supplement, .part, .words: parts.append(detail.text)
    }
  }

  /// The last number is the document's; those before it are session or year.
  private mutating func placeNumbers() {
    guard !numbers.isEmpty else { return }
    if series == .communications, numbers.count >= 2, Self.isYear(numbers[numbers.count - 1]) {
      year = numbers.removeLast().value
    }
    let last = numbers.removeLast()
    for found in numbers {
      if found.session == .regular, Self.isYear(found), year == nil {
        year = found.value
      } else if session == nil {
        session = found
      }
    }
    // `A/S-9`: a session and nothing behind it.
    if last.session != .regular, session == nil { session = last } else { number = last }
  }

  static func isYear(_ number: SymbolNumber) -> Bool {
    (1945...2100).contains(number.value) && number.letters.isEmpty && number.last == nil
      && !number.isRoman
  }

  private func findKind() -> DocumentSymbol.Kind {
    if SymbolVocabulary.pressOrgans.contains(organ) { return .pressRelease }
    return switch series {
    case .resolutions: .resolution
    case .decisions: .decision
    case .presidentialStatements: .presidentialStatement
    case .verbatimRecords: .verbatimRecord
    case .summaryRecords: .summaryRecord
    case .limited: .draft
    case .conferenceRoomPapers: .conferenceRoomPaper
    case .nonGovernmental: .nonGovernmentalStatement
    case .information: .information
    case .workingPapers: .workingPaper
    case .petitions: .petition
    case .restricted: .restricted
    case .generalComments: .generalComment
    case .concludingObservations: .concludingObservations
    case .communications: .communication
    case .listsOfIssues: .listOfIssues
    case .reports: .report
    case .bulletins, .instructions, .circulars: .administrative
    case .agendas: .agenda
    case nil: parts.contains("Supp") ? .report : .document
    }
  }
}

extension SymbolComponent {
  /// Without year, session and part: what names a body.
  fileprivate var bodyText: String {
    var plain = self
    plain.details = details.filter(\.isNumeral)
    return plain.text
  }
}
