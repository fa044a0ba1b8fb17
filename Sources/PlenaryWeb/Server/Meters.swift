import HTTPTypes
import Synchronization

/// What the server counts of itself, for `/metrics` in the text form of Prometheus.
final class Meters: Sendable {
  private struct Key: Hashable {
    var method: String
    var path: String
    var status: Int
  }

  private struct State {
    var requests: [Key: Int] = [:]
    var microseconds: [String: Int] = [:]
    var ballots = 0
  }

  private let state = Mutex(State())

  func count(_ endpoint: Endpoint, _ status: HTTPResponse.Status, after duration: Duration) {
    let key = Key(method: endpoint.method.rawValue, path: endpoint.path, status: status.code)
    let (seconds, attoseconds) = duration.components
    let microseconds = Int(seconds) * 1_000_000 + Int(attoseconds / 1_000_000_000_000)
    state.withLock {
      $0.requests[key, default: 0] += 1
      $0.microseconds[endpoint.path, default: 0] += microseconds
    }
  }

  func countBallot() { state.withLock { $0.ballots += 1 } }

  func text(watchers: Int, meetings: Int) -> String {
    let state = state.withLock { $0 }
    var lines = [
      "# HELP plenary_http_requests_total Requests answered.",
      "# TYPE plenary_http_requests_total counter",
    ]
    let keys = state.requests.keys.sorted {
      ($0.path, $0.method, $0.status) < ($1.path, $1.method, $1.status)
    }
    for key in keys {
      lines.append(
        "plenary_http_requests_total{method=\"\(key.method)\",path=\"\(key.path)\","
          + "status=\"\(key.status)\"} \(state.requests[key] ?? 0)")
    }
    lines += [
      "# HELP plenary_http_request_microseconds_total Time spent on requests.",
      "# TYPE plenary_http_request_microseconds_total counter",
    ]
    for path in state.microseconds.keys.sorted() {
      lines.append(
        "plenary_http_request_microseconds_total{path=\"\(path)\"} \(state.microseconds[path] ?? 0)"
      )
    }
    lines += [
      "# HELP plenary_ballots_total Ballots acknowledged.",
      "# TYPE plenary_ballots_total counter", "plenary_ballots_total \(state.ballots)",
      "# HELP plenary_watchers Connections that follow a meeting.",
      "# TYPE plenary_watchers gauge", "plenary_watchers \(watchers)",
      "# HELP plenary_meetings Meetings convened.", "# TYPE plenary_meetings gauge",
      "plenary_meetings \(meetings)",
    ]
    return lines.joined(separator: "\n") + "\n"
  }
}
