/// Something the finder came upon in a JSON text.
struct FIJSONFinding {
    enum Content {
        /// An account in JSON.
        case account(FIJSONAccount)
        /// A string that is a document itself.
        case document([UInt8], isBase64: Bool)
        /// A string where only a document stands, and that is none.
        case noDocument
        /// An object that names an account and holds none of its data.
        case nothing
        /// A member under a name that its object already had.
        case repeatedMember
    }

    let content: Content
    /// Where it stands in the bytes.
    let offset: Int
    /// Where it stands, and what is around it.
    let place: FIJSONPlace
    /// How an account is written.
    let dialect: FIDialect

    /// Where an account stands, in a document that stands itself somewhere.
    func origin(in around: FIOrigin) -> FIOrigin {
        FIOrigin(dialect: dialect, fip: place.fip ?? around.fip, link: place.link ?? around.link)
    }
}
