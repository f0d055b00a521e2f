/// An element's name, and what follows from it.
struct FIJSONElementName {
    /// The name.
    let name: XMLName
    /// What the dialect calls the element's attributes.
    let spellings: [String: String]
    /// Whether the element stands under a name that its object already had.
    var isRepeated = false
}
