import ArgumentParser
import InstitutionFiles

/// Exit codes: 0 all is well; 1 something that was checked does not hold; 2 the input cannot be
/// used.
extension ExitCode {
  static let doesNotHold = ExitCode(1)
  static let unusableInput = ExitCode(2)
}

/// Says what is wrong and what to do, and ends with exit code 2.
func refuse(_ message: String, hint: String? = nil) -> ExitCode {
  Terminal.error(message, hint: hint)
  return .unusableInput
}

/// The institutions, or a clear word on where they were looked for.
func library(_ path: String?) throws -> InstitutionLibrary {
  do { return try InstitutionLibrary.standard(explicit: path) } catch {
    throw refuse(error.message, hint: error.hint)
  }
}
