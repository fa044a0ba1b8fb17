import ArgumentParser
import CanonicalJSON
import Markup
import PlenaryAnalysis

struct Analyse: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Agreement, blocs, ideal points, voting power, and what would have been.",
    discussion: """
      Each writes a table to read, or with --svg, --csv, --json or --html the same as a picture, as \
      data, or as a page. docs/analysis has a page on every method with its formula and source.

      EXAMPLES:
        plenary analyse ideal-points --member USA --member RUS --member IND --svg > points.svg
        plenary analyse agreement --session 69 --html > agreement.html
        plenary analyse clusters --session 69 --groups 6
        plenary analyse cohesion eu --session 60-70
        plenary analyse power DR-SC-SUBST
        plenary analyse what-if A/RES/69/188 --change IND=against
      """,
    subcommands: [
      AnalyseIdealPoints.self, AnalyseAgreement.self, AnalyseClusters.self, AnalyseCohesion.self,
      AnalyseWinners.self, AnalysePower.self, AnalyseSeats.self, AnalyseWhatIf.self,
    ])
}

/// In which form a result is written; a table to read where nothing is said.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Write the picture as SVG.") var svg = false
  @Flag(help: "Write the data of the picture as CSV.") var csv = false
  @Flag(help: "Write the result as one JSON object.") var json = false
  @Flag(help: "Write a page with the picture, its text alternative and its data.") var html = false

  func validate() throws {
    if [svg, csv, json, html].count(where: { $0 }) > 1 {
      throw ValidationError("--svg, --csv, --json and --html exclude each other.")
    }
  }

  /// Writes a result in the form that was asked for.
  ///
  /// - Parameter text: prints the table to read.
  func write(_ picture: some Picture, json object: () -> JSONObject, text: () -> Void) {
    if svg {
      print(picture.svg)
    } else if csv {
      print(picture.csv, terminator: "")
    } else if json {
      print(JSONValue.object(object()).text())
    } else if html {
      print(PicturePage(picture).text)
    } else {
      text()
    }
  }
}

extension PictureFrame {
  /// The frame of a figure that was computed from votes: no fact of the record, and no forecast.
  static func computed(_ title: String, name: String) -> PictureFrame {
    var words = PictureWords.english
    words.fact = "Computed"
    return PictureFrame(title: title, words: words, name: name, width: 720)
  }
}

/// A page that holds a picture and what is in it, and needs nothing else.
struct PicturePage {
  private let picture: any Picture

  init(_ picture: any Picture) { self.picture = picture }

  var text: String {
    let title = MarkupText.escaped(picture.frame.title)
    let rows = picture.csv.split(separator: "\r\n").joined(separator: "\n")
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>\(title)</title>
      <style>
      body { font-family: system-ui, sans-serif; line-height: 1.5; margin: 1rem auto; max-width: 60rem; padding: 0 1rem; }
      svg { height: auto; max-width: 100%; }
      pre { overflow-x: auto; }
      @media (prefers-color-scheme: dark) { body { background: #111; color: #eee; } }
      </style>
      </head>
      <body>
      <h1>\(title)</h1>
      \(picture.svg)
      <p>\(MarkupText.escaped(picture.description))</p>
      <details><summary>Data (CSV)</summary>
      <pre>\(MarkupText.escaped(rows))</pre></details>
      </body>
      </html>
      """
  }
}
