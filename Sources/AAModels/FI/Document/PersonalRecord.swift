/// A record of somebody's life: it prints its type and nothing else, so that no log holds what stands in it.
public protocol PersonalRecord: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible,
    CustomReflectable
{}

extension PersonalRecord {
    /// The type's name and `<redacted>`.
    public var description: String { "\(Self.self)(<redacted>)" }
    /// The same as `description`.
    public var debugDescription: String { description }
    /// A mirror without children.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
