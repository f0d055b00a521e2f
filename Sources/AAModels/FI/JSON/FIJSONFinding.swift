/// Something the finder came upon in a JSON text.
struct FIJSONFinding {
    enum Content {
        /// An account in JSON.
        case account(FIJSONAccount)
        /// A string that is a document itself.
        case document([UInt8], isBase64: Bool)
        /// An object that names an account and holds none of its data.
        case nothing
    }

    let content: Content
    /// Where it stands in the bytes.
    let offset: Int
    /// Where it stands, by the names of what is around it.
    let path: FIPath
    /// What the text around it says.
    let origin: FIOrigin
}
