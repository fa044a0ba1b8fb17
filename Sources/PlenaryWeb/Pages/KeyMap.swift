import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What a key does on a screen.
struct Key {
  /// What stands on the key, in capitals.
  var name: String
  var text: String
}

/// The keys of a screen. Each is a single character, so that a meeting can be run without looking;
/// whoever is hindered by that, with speech input or a hand that trembles, switches them off
/// (WCAG 2.2, success criterion 2.1.4).
extension View {
  /// A button, and the map that it or `?` opens.
  func keyMap(_ keys: [Key]) -> HTML {
    let rows = ([Key(name: "?", text: words[.keyMap])] + keys).map { key -> HTML in
      "<div><dt><kbd>\(key.name)</kbd></dt><dd>\(key.text)</dd></div>"
    }
    return """
      <p hidden data-needs-script><button type="button" aria-controls="key-map" \
      aria-haspopup="dialog">\(words[.keyMap]) <kbd>?</kbd></button></p>
      <dialog id="key-map" aria-labelledby="key-map-title"><h2 id="key-map-title">\(words[.keyMap])</h2>
      <p><label><input type="checkbox" data-keys checked> \(words[.keysInUse])</label></p>
      <dl class="keys">\(each: rows)</dl>
      <form method="dialog"><button>\(words[.close])</button></form></dialog>
      """
  }

  var chairKeys: [Key] {
    keys(for: [
      .openMeeting, .suspendMeeting, .callSpeaker, .endSpeech, .checkClock, .closeSpeakersList,
      .openVoting, .closeVoting, .announceResult, .proposeAdoptionWithoutVote, .adoptWithoutVote,
      .rule,
    ])
  }

  var placardKeys: [Key] { keys(for: [.requestFloor, .raisePointOfOrder]) }

  /// How votes are entered for others, one key a member.
  var rollCallKeys: [Key] {
    Vote.allCases.map { Key(name: $0.key, text: "\(words[.rollCallNext]): \(words[$0])") }
      + [
        Key(name: "0", text: orderText(.recordNoAnswer)), Key(name: "P", text: orderText(.pass)),
      ]
  }

  private func keys(for orders: [OrderName]) -> [Key] {
    orders.compactMap { order in
      View.key(of: order).map { Key(name: $0.uppercased(), text: orderText(order)) }
    }
  }

  private func orderText(_ order: OrderName) -> String {
    OrderText.text(of: order, in: words.language)
  }

  /// One key for each frequent act. Keys are letters of the English words, the same in every
  /// language, so that whoever knows them can preside anywhere.
  static func key(of order: OrderName) -> String? {
    switch order {
    case .openMeeting, .resumeMeeting: "o"
    case .suspendMeeting: "s"
    case .callSpeaker: "n"
    case .endSpeech: "e"
    case .openVoting: "v"
    case .closeVoting: "c"
    case .announceResult: "a"
    case .adoptWithoutVote: "w"
    case .proposeAdoptionWithoutVote: "q"
    case .closeSpeakersList, .reopenSpeakersList: "l"
    case .rule: "r"
    case .requestFloor: "f"
    case .raisePointOfOrder: "p"
    case .checkClock: "t"
    default: nil
    }
  }
}

extension Vote {
  /// The key by which it is entered in a roll call.
  var key: String {
    switch self {
    case .inFavour: "1"
    case .against: "2"
    case .abstaining: "3"
    }
  }
}
