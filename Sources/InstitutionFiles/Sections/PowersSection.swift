import PlenaryModel

/// `actions:`, `powers:` and `routes:`. Powers and routes that changed have `from` and `to`.
extension Reading {
  func actions(_ node: WrittenNode?) -> [Action] {
    guard let node else { return [] }
    var actions: [Action] = []
    entries(node, "the section `actions`") { entry in
      defines(.action, entry.key)
      let title = mapping(entry.value, "the action `\(entry.key)`") { row in
        let title = row.required("title", text)
        _ = row.optional("note", texts)
        return title
      }
      if let title { actions.append(Action(id: ActionID(entry.key), title: title)) }
    }
    return actions
  }

  func powers(_ node: WrittenNode?) -> [Dated<Power>] {
    guard let node else { return [] }
    var first: [(power: Dated<Power>, place: FilePlace)] = []
    let rows = list { (item: WrittenNode) in self.mapping(item, "a power") { self.power($0) } }
    _ = (rows(node) ?? []).map { power, place in
      if let other = first.first(where: {
        $0.power.value.body == power.value.body && $0.power.value.action == power.value.action
          && $0.power.period.overlaps(power.period)
      }) {
        error(
          "`\(power.value.body)` has two powers over `\(power.value.action)` at one time.",
          at: place, hint: "The other stands in line \(other.place.line).")
      }
      first.append((power, place))
    }
    return first.map(\.power)
  }

  private func power(_ row: MappingReader) -> (Dated<Power>, FilePlace)? {
    let body = row.required("body", bodyID)
    let action = row.required("action", actionID)
    let extent = row.required("extent", choice(Power.Extent.self))
    let basis = row.required("basis", text)
    let rule = row.required("rule", ruleID)
    let by = row.optional("by", decisionRuleID)
    let period = period(row)
    _ = row.optional("note", texts)
    let effect = row.optional("effect", choice(Effect.self))
    guard let body, let action, let extent, let basis, let rule else { return nil }
    let power = Power(
      body: body, action: action, extent: extent, basis: basis, rule: rule, by: by, effect: effect)
    return (Dated(power, period), row.place)
  }

  func routes(_ node: WrittenNode?) -> [Dated<Route>] {
    guard let node else { return [] }
    return list { (item: WrittenNode) in self.mapping(item, "a route") { self.route($0) } }(node)
      ?? []
  }

  private func route(_ row: MappingReader) -> Dated<Route>? {
    // `from` is the body that a text comes from; a route's own days are `since` and `until`.
    let from = row.required("from", bodyID)
    let occasion = row.required("occasion", choice(Route.Occasion.self))
    let to = row.optional("to", bodyID)
    let becomes = row.required("becomes", text)
    let rule = row.required("rule", ruleID)
    let days = row.optional("within-working-days", count)
    let since = row.optional("since", day)
    let until = row.optional("until", day)
    let effect = row.optional("effect", choice(Effect.self))
    _ = row.optional("note", texts)
    if let since, let until, until < since {
      error(
        "This route ends on \(until), before it begins on \(since).", at: row.place(of: "until"))
    }
    guard let from, let occasion, let becomes, let rule else { return nil }
    let route = Route(
      from: from, occasion: occasion, to: to, becomes: becomes, rule: rule,
      withinWorkingDays: days, effect: effect)
    return Dated(route, Period(from: since, to: until))
  }
}
