/// A whole JSON text, read strictly, with the members whose names repeat reported.
public struct JSONDocument: Sendable {
    /// A member whose name its object already had.
    public struct Duplicate: Hashable, Sendable {
        /// The path of the member, such as `FI[0].fipID`. A name in it that is no plain word is shown as `?`.
        public let path: String
        /// Where the second one stands.
        public let place: TextPlace
    }

    /// The value.
    public let root: JSONValue
    /// The most repeated members that are listed: each costs a pass over the document to tell its place.
    static let maximumDuplicates = 100
    /// The repeated members in order; the first hundred, when there are more.
    public let duplicates: [Duplicate]

    /// Reads a text, repeated members and all.
    ///
    /// - Throws: ``AACoreError`` with ``AACoreError/Code/malformedJSON`` or ``AACoreError/Code/limitExceeded``, and the place.
    public init(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(AACoreError) {
        var builder = JSONTreeBuilder(try JSONScanner(bytes, limits: limits))
        root = try builder.build()
        duplicates = builder.duplicates
    }

    /// Reads a text in which no name may repeat: a signed body, a JOSE header, a JWK.
    ///
    /// A verifier and a reader that pick different ones of two equal names would see different messages.
    ///
    /// - Throws: ``AACoreError`` as ``init(_:limits:)``, and with ``AACoreError/Code/duplicateMember``.
    public static func uniqueMembers(
        _ bytes: [UInt8], limits: JSONLimits = JSONLimits()
    ) throws(AACoreError) -> JSONValue {
        let document = try JSONDocument(bytes, limits: limits)
        if let duplicate = document.duplicates.first {
            throw AACoreError(
                .duplicateMember, "an object has two members of one name", place: duplicate.place, path: duplicate.path)
        }
        return document.root
    }
}
