import Synchronization

/// Which members of a document its reader asked for: what is left is what this version knows nothing of.
///
/// A trace listens to every ``JSONMembers`` that is made while it is the task's; outside of ``listening(to:)`` it costs nothing.
package final class JSONReadTrace: Sendable {
    @TaskLocal static var current: JSONReadTrace?

    private struct State {
        var opened: Set<JSONPath> = []
        var asked: Set<JSONPath> = []
    }
    private let state = Mutex(State())

    /// A trace that has heard nothing.
    package init() {}

    /// Hears what `read` asks for.
    package func listening<Result>(to read: () throws -> Result) rethrows -> Result {
        try Self.$current.withValue(self, operation: read)
    }

    func open(_ path: JSONPath) { state.withLock { _ = $0.opened.insert(path) } }
    func ask(_ path: JSONPath) { state.withLock { _ = $0.asked.insert(path) } }

    /// The members of a document that nobody asked for, in order. What was taken as a whole counts as asked for.
    package func unread(in document: JSONValue) -> [JSONPath] {
        let heard = state.withLock { $0 }
        var unread: [JSONPath] = []
        func visit(_ value: JSONValue, at path: JSONPath) {
            switch value {
            case .array(let values):
                for (index, value) in values.enumerated() { visit(value, at: path.element(index)) }
            case .object(let object) where heard.opened.contains(path):
                for member in object.members {
                    let inside = path.member(member.name)
                    if heard.asked.contains(inside) {
                        visit(member.value, at: inside)
                    } else {
                        unread.append(path.member(foreign: member.name))
                    }
                }
            default: break
            }
        }
        visit(document, at: .root)
        return unread
    }
}
