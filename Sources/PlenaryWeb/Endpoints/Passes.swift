import HTTPTypes
import PlenaryLanguages
import PlenaryModel
import Procedure
import Secretariat

/// What can be done about the passes of a meeting, whoever asks: a page or a program.
enum PassAct {
  /// One for every member that has none.
  case issueAll
  case issue(Capacity, label: String?, greatestDevices: Int?)
  case revoke(String)
  case reissue(String)
}

extension Visit {
  /// Gives passes out, takes them back, makes them anew.
  ///
  /// - Returns: those that are new, with what opens them.
  func carryOut(_ act: PassAct) async throws -> [Registrar.Issued] {
    let room = try theRoom()
    let registrar = house.registrar
    switch act {
    case .issueAll:
      let held = await registrar.organisation.members(holdingPassesFor: room.id)
      let wanted = room.rules.roster.seats.filter { !held.contains($0.member) }.map { seat in
        Pass(id: "", capacity: .delegate(of: seat.member), meeting: room.id, label: seat.name)
      }
      return try await registrar.issue(wanted, by: device) { organisation in
        // Two officers may press at once; nobody is to have two cards.
        guard organisation.members(holdingPassesFor: room.id) == held else {
          throw Registrar.Refusal.passesGivenMeanwhile
        }
      }
    case .issue(let capacity, let label, let greatestDevices):
      let roster = room.rules.roster
      switch capacity {
      case .delegate(let member):
        guard roster.contains(member) else { throw notUnderstood("\(member) has no seat.") }
      case .observer(let member?):
        guard roster.observers.contains(where: { $0.id == member }) else {
          throw notUnderstood("\(member) is no observer.")
        }
      case .presidingOfficer, .secretary, .observer(nil): break
      }
      guard (label ?? "").count <= 200 else {
        throw notUnderstood("A label of at most 200 letters was expected.")
      }
      var pass = Pass(
        id: "", capacity: capacity, meeting: room.id,
        label: label ?? capacity.actor?.member.map { roster.name(of: $0) } ?? "")
      if let greatestDevices { pass.greatestDevices = greatestDevices }
      return try await registrar.issue([pass], by: device)
    case .revoke(let id):
      try await mayChange(pass: id, in: room)
      try await registrar.revoke(id, by: device)
      return []
    case .reissue(let id):
      try await mayChange(pass: id, in: room)
      return [try await registrar.reissue(id, by: device)]
    }
  }

  /// A name and a password for the pass by which the visitor is an officer here.
  func setOwnPassword(_ password: String, name: String) async throws {
    let room = try theRoom()
    guard let pass = passes.first(where: { $0.capacity == capacity && $0.admits(to: room.id) })
    else { throw Problem(.forbidden, "not-allowed", words[.errorNotAllowed]) }
    try await house.registrar.setPassword(password, name: name, for: pass.id, by: device)
  }

  /// A pass for every meeting is in the hands of those who have one themselves: the officers of one
  /// meeting would otherwise make themselves a key to all.
  private func mayChange(pass id: String, in room: Room) async throws {
    guard let pass = await house.registrar.organisation.passes[id]?.pass, pass.admits(to: room.id)
    else { throw Registrar.Refusal.noSuchPass }
    guard
      pass.meeting != nil || passes.contains(where: { $0.meeting == nil && $0.capacity.isOfficer })
    else { throw Problem(.forbidden, "not-allowed", words[.errorNotAllowed]) }
  }
}
