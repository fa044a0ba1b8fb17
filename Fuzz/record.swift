/// Exported records, with the weak hash of `WeakHashing.swift`, so that the fuzzer gets behind it:
/// verifying never crashes, and a record that passes can be read and has as many entries.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  let verification = RecordVerifier().verify(bytes)
  if verification.isGenuine {
    guard let record = try? VerifiedRecord(bytes) else {
      preconditionFailure("What is verified can be read")
    }
    precondition(Int64(record.entries.count) == verification.entryCount)
    for entry in record.entries {
      precondition((try? entry.bodyValue()) != nil, "Bodies are canonical JSON")
    }
  }
  for line in UnsafeBufferPointer(start: data, count: count).split(separator: 0x0A) {
    _ = RecordLine(parsing: UnsafeBufferPointer(rebasing: line))
  }
  return 0
}

/// The corpus is genuine under the weak hash; see there that it stays so.
@_cdecl("LLVMFuzzerInitialize")
public func initialize(
  _ count: UnsafeMutablePointer<CInt>, _ arguments: UnsafeMutableRawPointer
) -> CInt {
  for name in ["log", "meeting"] {
    let verification = try? RecordVerifier().verify(contentsOf: "corpus-record/\(name).txt")
    precondition(verification?.isGenuine == true, "The corpus is genuine")
  }
  return 0
}
