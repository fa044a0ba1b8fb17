/// Every route of the server. Tests go through this list for every kind of visitor, so that none is
/// without a permission.
enum Endpoints {
  static let all: [Endpoint] =
    doors + rooms + capacities + ballots + desk + records + documents + archive + forecasts + press
    + organisation + interface + machinery
}
