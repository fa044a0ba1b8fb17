import CanonicalJSON

/// A meeting on a server, in lines that a person reads.
struct RemoteMeetingText {
  private let state: JSONValue

  init(_ state: JSONValue) { self.state = state }

  var lines: [String] {
    var lines = [
      Terminal.bold("\(text("title")) (\(text("meeting")))"),
      "\(state["body"]?["name"]?.stringValue ?? ""), meeting \(number("number")): "
        + text("phase").replacing("-", with: " ") + (item.map { ", item \($0)" } ?? ""),
      floor,
    ]
    lines += voting
    if let point = state["point-of-order"] {
      let who = point["by"]?.stringValue.map { " by \($0)" } ?? ""
      lines.append("Point of order\(who): \(point["words"]?.stringValue ?? "")")
    }
    lines += section("Motions") { motion in
      "\(motion["motion"]?.integerValue ?? 0). \(motion["title"]?.stringValue ?? "")"
        + " (\(motion["mover"]?.stringValue ?? ""))"
    }
    lines += section("Proposals") { text in
      "\(text["text"]?.stringValue ?? ""): \(text["title"]?.stringValue ?? "") (\(status(text)))"
    }
    lines += section("Amendments") { text in
      "\(text["text"]?.stringValue ?? "") to \(text["amends"]?.stringValue ?? "")"
        + " (\(status(text)))"
    }
    lines += section("Results") { result in
      "\(result["number"]?.integerValue ?? 0). \(result["title"]?.stringValue ?? ""): "
        + "\(result["outcome"]?.stringValue ?? "") (\(counts(result["counts"])))"
    }
    lines.append(quorum)
    return lines
  }

  private var item: String? { state["item"]?.stringValue }

  private var floor: String {
    let floor = state["floor"]
    let list = floor?["list"]?.arrayValue ?? []
    let names = list.map { entry in
      (entry["member"]?.stringValue ?? "") + (entry["side"]?.stringValue.map { " (\($0))" } ?? "")
    }
    let speaker = floor?["speaker"]?.stringValue ?? "nobody"
    let isClosed = floor?["closed"]?.boolValue == true
    return "Floor: \(speaker). List of speakers, \(isClosed ? "closed" : "open"): "
      + (names.isEmpty ? "nobody" : names.joined(separator: ", "))
  }

  private var voting: [String] {
    guard let voting = state["voting"] else { return [] }
    let isClosed = voting["closed"] != nil
    var lines = [
      "Voting \(isClosed ? "closed" : "open"): \(voting["title"]?.stringValue ?? ""), "
        + (voting["method"]?.stringValue ?? "").replacing("-", with: " "),
      "  \(voting["rule"]?["title"]?.stringValue ?? "")",
    ]
    if let seen = voting["counts"] {
      lines.append(
        "  \(counts(seen)), not voting \(seen["not-voting"]?.integerValue ?? 0)"
          + (voting["required"]?.integerValue.map { ", required \($0)" } ?? ""))
    } else if let received = voting["received"]?.integerValue {
      lines.append("  votes received: \(received)")
    }
    if let next = voting["roll-call"]?["next"]?.stringValue { lines.append("  called: \(next)") }
    return lines
  }

  private var quorum: String {
    let quorum = state["quorum"]
    let members = quorum?["members"]?.integerValue ?? 0
    let required = quorum?["to-decide"]?.integerValue.map { "\($0) of \(members) to decide" }
    let present = quorum?["present"]?.integerValue.map { "\($0) present" } ?? "presumed"
    return "Quorum: \(required ?? "\(members) members"), \(present)"
  }

  private func section(_ title: String, _ line: (JSONValue) -> String) -> [String] {
    let entries = state[title.lowercased()]?.arrayValue ?? []
    return entries.isEmpty ? [] : ["\(title):"] + entries.map { "  \(line($0))" }
  }

  private func status(_ text: JSONValue) -> String {
    let word = text["outcome"]?.stringValue ?? text["status"]?.stringValue ?? ""
    return word.replacing("-", with: " ")
  }

  /// `111-19-55`, as the United Nations prints it.
  private func counts(_ counts: JSONValue?) -> String {
    ["in-favour", "against", "abstaining"]
      .map { String(counts?[$0]?.integerValue ?? 0) }.joined(separator: "-")
  }

  private func text(_ name: String) -> String { state[name]?.stringValue ?? "" }
  private func number(_ name: String) -> Int64 { state[name]?.integerValue ?? 0 }
}
