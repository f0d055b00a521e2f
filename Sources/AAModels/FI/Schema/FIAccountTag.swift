import AACore

/// What the start tag of an account says of it.
struct FIAccountTag {
    let fiType: FIType
    let version: String?
    let namespace: String?
    /// Where the tag stands.
    let place: TextPlace
}
