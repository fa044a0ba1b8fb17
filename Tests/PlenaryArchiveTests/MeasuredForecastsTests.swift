import Foundation
import PlenaryArchive
import Testing

/// What pages say of the quality of forecasts is what the documentation measured.
@Suite struct MeasuredForecastsTests {
  private func row(_ beginning: String, in file: String) throws -> Substring {
    let path = ArchiveBench.root.appending(path: "docs/analysis/\(file)")
    let text = try String(contentsOf: path, encoding: .utf8)
    return try #require(text.split(separator: "\n").first { $0.hasPrefix(beginning) })
  }

  private func decimal(_ value: Double) -> String {
    let digits = String(Int((value * 1_000).rounded()))
    return "." + (digits.hasSuffix("0") ? String(digits.dropLast()) : digits)
  }

  @Test func thePagesSayWhatWasMeasured() throws {
    let file = "forecasts.md"
    let series = try row("| of a series |", in: file)
    #expect(series.contains("| \(decimal(MeasuredForecasts.series)) |"))
    let new = try row("| new titles |", in: file)
    #expect(new.contains("| \(decimal(MeasuredForecasts.newTitles)) |"))
    let whole = try row("| all whole texts |", in: file)
    #expect(whole.contains("| \(decimal(MeasuredForecasts.insideWhole)) |"))
    let parts = try row("| paragraphs, amendments |", in: file)
    #expect(parts.contains("| \(decimal(MeasuredForecasts.parts)) |"))
    #expect(parts.contains("| \(decimal(MeasuredForecasts.insideParts)) |"))
    let council = "council-forecasts.md"
    #expect(try row("\(MeasuredForecasts.drafts) drafts", in: council).contains("45 vetoed"))
    let said = try row("Vetoes came more often", in: council)
    #expect(said.contains("28.8 were expected") && MeasuredForecasts.vetoesExpected == 29)
  }
}
