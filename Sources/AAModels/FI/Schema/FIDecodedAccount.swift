/// One account of a document.
struct FIDecodedAccount {
    let fiType: FIType
    let generation: FIGeneration
    let version: String?
    let namespace: String?
    let content: FIDocument.Content
}
