/// What the root elements of an XML text were so far.
struct FIRoots {
    /// What one of them is.
    enum Kind {
        case account
        /// It only holds a CDATA section, where the document is.
        case wrapper(Range<Int>)
        /// Something else, and the error if no account stands beside it.
        case foreign(AAModelsError)
    }

    var hasAccount = false
    var isWrapped = false
    /// The error of the first foreign one.
    var refusal: AAModelsError?

    /// Whether the next may be a wrapper: the first alone may, and not inside of another.
    var mayBeWrapped: Bool { !hasAccount && !isWrapped && refusal == nil }
}
