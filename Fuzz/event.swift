import CanonicalJSON
import Procedure

/// Events as a record carries them: reading never crashes, and what is read is written again as
/// the same event.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  guard let value = try? JSONValue(parsing: bytes), let object = value.objectValue,
    let event = try? Event(json: object)
  else { return 0 }
  precondition((try? Event(json: event.json)) == event, "What is read can be written and read")
  return 0
}
