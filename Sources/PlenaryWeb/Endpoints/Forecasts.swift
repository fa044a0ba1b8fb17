import Hummingbird
import PlenaryAnalysis
import PlenaryArchive

/// What is expected of the votes of a meeting, and the numbers behind it.
extension Endpoints {
  static let forecasts: [Endpoint] = [
    .get("/m/{meeting}/forecast", .follow) { visit in
      let panel = try await visit.forecastPanel()
      // A form adds one position; the page with it has an address of its own.
      if let added = panel.question.added { return visit.redirect(to: panel.address(added)) }
      return visit.page(panel.page)
    },
    .get("/m/{meeting}/forecast/{table}", .follow) { visit in
      let panel = try await visit.forecastPanel()
      let frame = panel.archive.frame("")
      switch (visit.parameter("table"), try? panel.outcome.get()) {
      case ("totals.csv", let forecast?):
        return visit.csv(panel.totals(forecast, frame).csv, file: "forecast-totals")
      case ("members.csv", let forecast?):
        return visit.csv(panel.strips(forecast, frame).csv, file: "forecast")
      default: throw visit.notInArchive
      }
    },
  ]
}
