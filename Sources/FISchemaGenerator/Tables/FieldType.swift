/// What stands in a field.
enum FieldType: Equatable {
    case text, reference, amount, units, rate, integer, boolean, date, time
    /// A word of an enumeration.
    case word(String)

    init(_ name: String) {
        self = Self.plain.first { "\($0)" == name } ?? .word(name)
    }

    private static let plain: [Self] = [
        .text, .reference, .amount, .units, .rate, .integer, .boolean, .date, .time,
    ]

    /// Its Swift type.
    var swift: String {
        switch self {
        case .text: "String"
        case .reference: "LinkReference"
        case .amount, .units, .rate: "Amount"
        case .integer: "Int"
        case .boolean: "Bool"
        case .date: "CalendarDate"
        case .time: "Timestamp"
        case .word(let name): name
        }
    }

    /// Its case in the field tables.
    var literal: String {
        if case .word(let name) = self { ".word(\(name).self)" } else { ".\(self)" }
    }

    /// Whether its Swift type is one of AACore's.
    var isOfCore: Bool {
        switch self {
        case .reference, .amount, .units, .rate, .date, .time: true
        case .text, .integer, .boolean, .word: false
        }
    }

    /// Whether it counts something.
    var isNumber: Bool { [.amount, .units, .rate, .integer].contains(self) }
}
