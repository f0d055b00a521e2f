/// A collection of documents of the hosted journey, under the FIU's id.
struct InsightsFaceCollection: Sendable {
    let callback: String
    /// Whose documents were handed over.
    var customer: SandboxCustomer?
}
