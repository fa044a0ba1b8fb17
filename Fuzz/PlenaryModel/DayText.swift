/// Any text is a day or is not; a day's own text is that day again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  if let day = Day(text) {
    precondition(Day(day.description) == day, "\(day) does not read back")
  }
  return 0
}
