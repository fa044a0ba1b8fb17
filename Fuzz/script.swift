import Foundation

/// A case script: reading never crashes, and every mistake stands at a line that is there.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  let (_, errors) = Script.parse(text, file: "fuzzed.txt")
  let lines = text.unicodeScalars.count { $0 == "\n" || $0 == "\r" } + 1
  for error in errors {
    precondition(error.place.line >= 1 && error.place.line <= lines, "A line that is there")
    precondition(error.place.column >= 1, "A column that is there")
  }
  return 0
}
