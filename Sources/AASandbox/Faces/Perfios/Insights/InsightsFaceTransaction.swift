import AACore

/// A transaction at the face.
struct InsightsFaceTransaction: Sendable {
    let id: String
    /// The FIU's id of it.
    let clientID: String
    let processing: String
    let callback: String?
    /// The files that were handed over, and whether each was read.
    var files: [String: Bool] = [:]
    var state = "PENDING"
    /// Why it ended.
    var code: String?
    /// The customer, once the consent is given.
    var customer: SandboxCustomer?
    /// How often the status was looked at since the fetch began; `nil` before.
    var looks: Int?

    var isOver: Bool { state != "PENDING" }

    /// The object of 2.x.
    var status: JSONObject {
        var part: JSONObject = ["perfiosTransactionId": .string(id), "status": .string(state)]
        part.append("errorCode", ifPresent: code.map { .string($0) })
        return ["Part": .object(part)]
    }
}
