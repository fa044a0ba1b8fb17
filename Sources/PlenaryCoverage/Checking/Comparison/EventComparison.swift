import PlenaryModel

/// Lays what reports say of one vote side by side, detail by detail.
struct EventComparison {
  let accounts: [EventGrouping.Account]
  let reports: [ReadReport]

  var event: ReportedEvent {
    let fact = accounts.lazy.compactMap(\.match.event).first
    let days = accounts.compactMap(\.told.vote.date)
    let body = fact?.body.name ?? accounts.lazy.compactMap(\.told.vote.body?.name).first
    let matter = fact?.matter ?? accounts.lazy.compactMap(\.told.matter).first
    var ids: [String] = []
    for account in accounts where !ids.contains(id(account)) { ids.append(id(account)) }
    return ReportedEvent(
      fact: fact, day: fact?.day ?? days.min(),
      words: [body, matter?.rawValue].compactMap { $0 }.joined(separator: ", "), reports: ids,
      details: details(fact))
  }

  private func id(_ account: EventGrouping.Account) -> String {
    reports[account.report].report.id
  }

  private func details(_ fact: VoteFact?) -> [ReportedEvent.Detail] {
    var details: [ReportedEvent.Detail] = []
    func add(
      _ subject: Finding.Subject, recorded: String?,
      _ values: [(value: String, statement: ReportedEvent.Statement)],
      isCompatible: (String, String) -> Bool = { _, _ in false }
    ) {
      guard let first = values.first else { return }
      let isOne = Set(values.map(\.statement.report)).count == 1
      let isSame = values.allSatisfy { $0.value == first.value }
      let isConflict = values.contains { one in
        values.contains { $0.value != one.value && !isCompatible(one.value, $0.value) }
      }
      let agreement: Agreement =
        isConflict ? .conflict : isOne ? .single : isSame ? .agree : .differentDetail
      details.append(
        ReportedEvent.Detail(
          subject, agreement, statements: values.map(\.statement), recorded: recorded))
    }
    add(
      .body, recorded: fact?.body.name, values { $0.vote.isBodyInferred ? nil : $0.vote.body?.name }
    )
    add(.date, recorded: fact?.day?.description, values { $0.vote.date?.description })
    add(
      .outcome, recorded: fact?.outcome?.rawValue,
      values { $0.vote.isOutcomeInferred ? nil : $0.vote.outcome?.rawValue }
    ) { one, two in
      // What was vetoed was not adopted: one report says more.
      Set([one, two]) == ["rejected", "vetoed"]
    }
    for column in VoteColumn.allCases {
      if let detail = total(column, fact) { details.append(detail) }
    }
    details += voters(fact)
    add(
      .proposers, recorded: fact.map { $0.proposers.map(\.code).sorted().joined(separator: " ") },
      values { $0.vote.proposers.isEmpty ? nil : codes($0.vote.proposers) }, isCompatible: shareCode
    )
    add(
      .veto, recorded: fact.map { codes($0.vetoBy) },
      values { $0.vote.vetoBy.isEmpty ? nil : codes($0.vote.vetoBy) }, isCompatible: shareCode)
    return details
  }

  private func codes(_ members: [MemberID]) -> String {
    members.map(\.code).sorted().joined(separator: " ")
  }

  /// One report may name more than another.
  private func shareCode(_ one: String, _ two: String) -> Bool {
    !Set(one.split(separator: " ")).isDisjoint(with: two.split(separator: " "))
  }

  private func values(
    _ value: (ToldVote) -> String?
  ) -> [(value: String, statement: ReportedEvent.Statement)] {
    accounts.compactMap { account in
      value(account.told).map {
        (
          $0,
          ReportedEvent.Statement(report: id(account), said: $0, span: account.told.place)
        )
      }
    }
  }

  private func total(_ column: VoteColumn, _ fact: VoteFact?) -> ReportedEvent.Detail? {
    var figures: [(figure: ToldVote.Figure, statement: ReportedEvent.Statement, isLater: Bool)] = []
    for account in accounts {
      for figure in account.told.figures where figure.column == column {
        figures.append(
          (
            figure,
            ReportedEvent.Statement(
              report: id(account), said: figure.quantity.description, span: figure.span),
            account.told.vote.version?.hasPrefix("after") ?? false
          ))
      }
    }
    guard !figures.isEmpty else { return nil }
    var isConflict = false
    var isSame = true
    for (place, one) in figures.enumerated() {
      for two in figures[(place + 1)...] {
        // The count before and after a correction, told as such, are two counts.
        if one.isLater != two.isLater {
          isSame = isSame && one.figure.quantity == two.figure.quantity
          continue
        }
        let relation = one.figure.quantity.relation(to: two.figure.quantity)
        if relation != .equal { isSame = false }
        if !relation.isCompatible { isConflict = true }
      }
    }
    let isOne = Set(figures.map(\.statement.report)).count == 1
    let agreement: Agreement =
      isConflict ? .conflict : isOne ? .single : isSame ? .agree : .differentDetail
    return ReportedEvent.Detail(
      .total(column), agreement, statements: figures.map(\.statement),
      recorded: fact?.totals[column].map { String($0) })
  }

  /// How each member voted that somebody names. A list that ends is no denial of those it leaves out.
  private func voters(_ fact: VoteFact?) -> [ReportedEvent.Detail] {
    var said: [MemberID: [(column: VoteColumn, statement: ReportedEvent.Statement)]] = [:]
    for account in accounts {
      let isLater = account.told.vote.version?.hasPrefix("after") ?? false
      for (column, names) in account.told.vote.voters where !isLater {
        for name in names {
          let statement = ReportedEvent.Statement(
            report: id(account), said: column.words, span: name.span)
          said[name.member, default: []].append((column, statement))
        }
      }
    }
    return said.keys.sorted().map { member in
      let statements = (said[member] ?? []).sorted {
        ($0.statement.report, $0.statement.span) < ($1.statement.report, $1.statement.span)
      }
      let columns = Set(statements.map(\.column))
      let isOne = Set(statements.map(\.statement.report)).count == 1
      return ReportedEvent.Detail(
        .voter(member), columns.count > 1 ? .conflict : isOne ? .single : .agree,
        statements: statements.map(\.statement), recorded: fact?.choices[member]?.words)
    }
  }
}
