public import AACore

/// What a request asks of a resource. RFC 9110 §9, RFC 5789. Methods are case-sensitive.
public struct HTTPMethod: OpenStringEnum {
    /// The method's name.
    public let rawValue: String

    /// A method by its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Reads, changes nothing.
    public static let get: Self = "GET"
    /// Hands over a body to be acted on; not idempotent.
    public static let post: Self = "POST"
    /// Replaces the resource.
    public static let put: Self = "PUT"
    /// Changes a part of the resource; not idempotent.
    public static let patch: Self = "PATCH"
    /// Removes the resource.
    public static let delete: Self = "DELETE"
    /// Reads the headers only.
    public static let head: Self = "HEAD"

    /// The methods the ecosystem uses.
    public static let known: Set<Self> = [.get, .post, .put, .patch, .delete, .head]
}
