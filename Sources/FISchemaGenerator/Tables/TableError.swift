/// A table that cannot be used, and the place in it.
struct TableError: Error, CustomStringConvertible {
    let file: String
    let path: String
    let reason: String

    var description: String { "\(file): \(path): \(reason)" }
}
