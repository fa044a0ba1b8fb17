import PlenaryLanguages
import Secretariat

/// What every page has round it.
enum Layout {
  /// - Parameters:
  ///   - kind: the class of the body, by which the style sheet knows the screen.
  ///   - live: the address of the stream that keeps the page up to date.
  ///   - version: the number of events that the page shows.
  ///   - refresh: seconds after which a browser without a script asks anew.
  static func page(
    _ title: String, _ words: Words, kind: String, nav: HTML = .nothing, live: String? = nil,
    version: Int = 0, refresh: Int? = nil, styles: [Asset] = [],
    scripts: [Asset] = [], _ content: HTML
  ) -> HTML {
    let language = words.language
    let direction = language.isRightToLeft ? "rtl" : "ltr"
    let liveData: HTML =
      live.map { " data-live=\"\($0)\" data-version=\"\(version)\"" } ?? .nothing
    // Without a script a page that only shows asks anew by itself; where somebody writes nothing is
    // taken away.
    let reload: HTML =
      refresh.map { "<noscript><meta http-equiv=\"refresh\" content=\"\($0)\"></noscript>" }
      ?? .nothing
    return """
      <!doctype html>
      <html lang="\(language.tag)" dir="\(direction)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title) · Plenary</title>
      <link rel="stylesheet" href="\(Assets.style.path)">\
      \(each: styles.map { "<link rel=\"stylesheet\" href=\"\($0.path)\">" })
      <link rel="icon" href="/favicon.svg" type="image/svg+xml">
      <script defer src="\(Assets.script.path)"></script>
      \(each: scripts.map { "<script defer src=\"\($0.path)\"></script>" })\(reload)
      </head>
      <body class="\(kind)"\(liveData)\(LiveWords.attributes(words))>
      <a class="skip" href="#content">\(words[.skipToContent])</a>
      \(nav)
      <main id="content" tabindex="-1">
      <div id="alert" role="alert"></div>
      <div id="announce" class="unseen" role="status" aria-live="polite"></div>
      \(content)
      </main>
      \(footer(words, live: live != nil))
      </body>
      </html>

      """
  }

  private static func footer(_ words: Words, live: Bool) -> HTML {
    let choices = Language.allCases.map { language -> HTML in
      language == words.language
        ? "<b lang=\"\(language.tag)\" aria-current=\"true\">\(language.ownName)</b>"
        : """
        <a href="/language/\(language.rawValue)" lang="\(language.tag)" \
        hreflang="\(language.tag)">\(language.ownName)</a>
        """
    }
    return """
      <footer>
      <nav class="languages" aria-label="\(words[.navLanguages])">\(each: choices)</nav>
      <p id="connection" hidden></p>
      </footer>
      """
  }

  /// The bar at the head of the pages of a meeting.
  static func navigation(_ view: View, current: String) -> HTML {
    let words = view.words
    var links: [(String, String, String)] = []
    if let capacity = view.capacity {
      links.append(("own", view.base, words.name(of: capacity, view)))
      if capacity.isOfficer { links.append(("desk", "\(view.base)/desk", words[.navDesk])) }
    }
    links += [
      ("overview", view.root, words[.navMeeting]),
      ("documents", "\(view.root)/documents", words[.navDocuments]),
      ("record", "\(view.root)/record", words[.navRecord]),
      ("minutes", "\(view.root)/minutes", words[.navMinutes]),
      ("display", "\(view.root)/display", words[.navDisplay]),
    ]
    let items = links.map { id, path, text -> HTML in
      id == current
        ? "<li><a href=\"\(path)\" aria-current=\"page\">\(text)</a></li>"
        : "<li><a href=\"\(path)\">\(text)</a></li>"
    }
    return """
      <header class="bar">
      <a class="home" href="/">Plenary</a>
      <nav aria-label="\(words[.menu])"><ul>\(each: items)</ul></nav>
      </header>
      """
  }
}

/// Words that the script puts on a page by itself.
enum LiveWords {
  static func attributes(_ words: Words) -> HTML {
    """
     data-word-live="\(words[.connectionLive])" data-word-lost="\(words[.connectionReconnecting])"\
     data-word-sending="\(words[.voteSending])" data-word-device="\(words[.voteOnThisDevice])"\
     data-word-record="\(words[.voteInTheRecord])"\
     data-word-without="\(words[.voteClosedWithout])" data-word-network="\(words[.errorNetworkLost])"
    """
  }
}

extension Words {
  /// A capacity by its name: the chair's title, or the member's name.
  func name(of capacity: Capacity, _ view: View) -> String {
    switch capacity {
    case .presidingOfficer: self[.rolePresidingOfficer]
    case .secretary: self[.roleSecretary]
    case .delegate(let member), .observer(let member?): view.name(member)
    case .observer(nil): self[.roleObserver]
    }
  }
}
