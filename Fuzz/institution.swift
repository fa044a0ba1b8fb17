import Foundation
import InstitutionFiles
import PlenaryModel

/// An institution in one file, as a clerk writes it: reading never crashes, what is wrong is said
/// with its place in the file, and where nothing is wrong there is an institution.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: data, count: count), as: UTF8.self)
  let file = InstitutionFile(path: "Institutions/fuzzed/institution.yaml", text: text)
  let loaded = InstitutionLibrary(files: ["fuzzed": [file]]).load("fuzzed")
  let errors = loaded.diagnostics.filter { $0.severity == .error }
  precondition((loaded.institution == nil) == !errors.isEmpty, "An institution or a reason")
  guard let institution = loaded.institution, let day = Day("2014-11-18") else { return 0 }
  _ = institution.members(on: day)
  for body in institution.bodies { _ = try? institution.rulesOfProcedure(of: body.id, on: day) }
  return 0
}
