import AACore

/// Why a command failed: what, where, why, and what to do.
struct CommandFailure: Error {
    /// The exit codes of the command.
    enum Kind: Int32 {
        case refused = 1
        case usage = 2
        case outside = 3
        case defect = 4
    }

    let kind: Kind
    /// A stable word for programs.
    let code: String
    let what: String
    var location: String?
    let why: String
    let todo: String

    var exitCode: Int32 { kind.rawValue }

    static func usage(_ why: String) -> CommandFailure {
        CommandFailure(
            kind: .usage, code: "usage", what: "the command line is not understood", why: why,
            todo: "see aactl help")
    }

    /// One line for a program.
    var json: JSONValue {
        var object: JSONObject = ["code": .string(code), "what": .string(what)]
        object.append("where", ifPresent: location?.json)
        object.append("why", .string(why))
        object.append("todo", .string(todo))
        return .object(object)
    }

    /// A few lines for a person; the lines of a long reason stand below each other.
    var lines: [String] {
        let reasons = why.split(separator: "\n", omittingEmptySubsequences: false)
        return ["aactl: \(what)"] + (location.map { ["  where: \($0)"] } ?? [])
            + reasons.enumerated().map { ($0.offset == 0 ? "  why:   " : "         ") + $0.element }
            + ["  todo:  \(todo)"]
    }
}
