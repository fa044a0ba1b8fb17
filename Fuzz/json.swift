import CanonicalJSON

/// Reading never crashes; what can be written canonically reads back equal and is known as
/// canonical, and nothing else is.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let isCanonical = CanonicalScanner.isCanonical(bytes)
  guard let value = try? JSONValue(parsing: bytes) else {
    precondition(!isCanonical, "What is canonical can be read")
    return 0
  }
  precondition(
    (try? JSONValue(parsing: value.text(indentation: 2))) == value, "Plain text reads back")
  guard let canonical = try? value.canonicalBytes() else {
    precondition(!isCanonical, "What is canonical can be written")
    return 0
  }
  precondition(CanonicalScanner.isCanonical(canonical), "What is written is canonical")
  precondition((try? JSONValue(parsing: canonical)) == value, "Canonical text reads back")
  precondition(isCanonical == (canonical == bytes), "The scanner agrees with the writer")
  return 0
}
