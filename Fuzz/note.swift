/// Notes, checkpoints and keys: reading never crashes, and each has one text form.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: data, count: count))
  if let note = try? SignedNote(parsing: bytes) {
    precondition(Array(note.string.utf8) == bytes, "A note has one text form")
    if let checkpoint = Checkpoint(parsing: note.text) {
      precondition(checkpoint.text == note.text, "A checkpoint has one text form")
    }
  }
  let text = String(decoding: bytes, as: UTF8.self)
  if let checkpoint = Checkpoint(parsing: text) {
    precondition(checkpoint.text == text, "A checkpoint has one text form")
  }
  if let key = KeyText(text) {
    let again = "\(key.name)+\(hexadecimal(key.keyHash))+\(Base64.encode(key.material))"
    precondition(again == text, "A key has one text form")
  }
  return 0
}
