import CanonicalJSON
public import PlenaryRecord
public import Procedure

extension Event {
  /// The event that an entry holds; a fault names the entry.
  public init(_ entry: Entry) throws(UnreadableEvent) {
    do { try self.init(parsing: entry.body) } catch { throw error.inEntry(entry.sequence) }
  }
}

extension Proceedings {
  /// What a meeting's first entry holds.
  public init(_ entry: Entry) throws(UnreadableEvent) {
    do { try self.init(json: try JSONObject(entry: entry.body)) } catch {
      throw error.inEntry(entry.sequence)
    }
  }
}

extension UnreadableEvent {
  fileprivate func inEntry(_ sequence: Int64) -> UnreadableEvent {
    var error = self
    error.entry = sequence
    return error
  }
}
