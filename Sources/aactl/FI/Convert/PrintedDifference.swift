import AACore

/// Where one printed form says what another does not: paths, never values.
struct PrintedDifference {
    private(set) var paths: [String] = []

    init(_ old: JSONValue, _ new: JSONValue) { compare(old, new, at: "") }

    private mutating func compare(_ old: JSONValue, _ new: JSONValue?, at path: String) {
        switch (old, new) {
        case (.object(let old), .object(let new)?):
            for member in old.members {
                compare(member.value, new[member.name], at: "\(path)/\(Self.step(member.name))")
            }
        case (.array(let old), .array(let new)?):
            for (index, value) in old.enumerated() {
                compare(value, index < new.count ? new[index] : nil, at: "\(path)[\(index + 1)]")
            }
        default:
            if old != new { paths.append(path.isEmpty ? "/" : path) }
        }
    }

    /// A name that no schema has may be anything, a value even; so may one with four digits in a row, which none has.
    private static func step(_ name: String) -> String {
        let isName =
            name.utf8.count <= 64 && !name.split { !$0.isNumber }.contains { $0.count >= 4 }
            && name.unicodeScalars.allSatisfy { scalar in
                scalar.properties.isAlphabetic || scalar.properties.numericType != nil
                    || "_-.:#".unicodeScalars.contains(scalar)
            }
        return isName ? name : "?"
    }
}
