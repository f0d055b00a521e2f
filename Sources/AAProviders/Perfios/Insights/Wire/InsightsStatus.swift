public import AACore

/// How far a transaction is. v3's answer is not published; 2.x has `Status` with a `Part` for each attempt, and both are read.
public struct InsightsStatus: JSONConvertible, Hashable {
    /// One attempt of the customer's, or the whole.
    public struct Part: JSONConvertible, Hashable {
        /// Perfios's id of the transaction.
        public let transaction: InsightsTransactionID?
        /// How far it is.
        public let state: InsightsState?
        /// Why it ended, if it did.
        public let code: InsightsCode?
        /// A sentence: not for a log.
        @Redacted public private(set) var reason: String?

        /// Reads the object.
        public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
            var members = try JSONMembers(json, at: path)
            transaction = try members.optional("perfiosTransactionId")
            // Of 2.x the object of this name is the whole.
            state = members.readable("status")
            code = try members.optional("errorCode")
            reason = try members.optional("reason")
        }

        /// The object.
        public var json: JSONValue {
            var object = JSONObject()
            object.append("perfiosTransactionId", ifPresent: transaction?.json)
            object.append("status", ifPresent: state?.json)
            object.append("errorCode", ifPresent: code?.json)
            object.append("reason", ifPresent: reason?.json)
            return .object(object)
        }

        var progress: InsightsState.Progress {
            if let code, code != .noError { return .failed }
            return state?.progress ?? .pending
        }
    }

    /// The attempts in their order; one, where the answer has no list.
    public let parts: [Part]

    /// Reads the object, which may stand under `status` or `Status`.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        let whole =
            ["status", "Status", "transaction"].compactMap { json.object?[$0] }.first { $0.object != nil } ?? json
        switch whole.object?["Part"] {
        case .array(let parts)?: self.parts = try [Part](json: .array(parts), at: path.member("Part"))
        case let part?: parts = [try Part(json: part, at: path.member("Part"))]
        case nil: parts = [try Part(json: whole, at: path)]
        }
    }

    private init(parts: [Part]) { self.parts = parts }

    /// What it says of one transaction: the attempts that do not name another; `nil` if all of them do.
    func about(_ transaction: InsightsTransactionID) -> InsightsStatus? {
        let kept = parts.filter { ($0.transaction ?? transaction) == transaction }
        return kept.isEmpty && !parts.isEmpty ? nil : InsightsStatus(parts: kept)
    }

    /// The object of 2.x.
    public var json: JSONValue { .object(["Status": .object(["Part": parts.json])]) }

    /// The whole: completed if one attempt is, failed if each has, pending otherwise.
    public var progress: InsightsState.Progress {
        let all = parts.map(\.progress)
        if all.contains(.completed) { return .completed }
        return !all.isEmpty && all.allSatisfy { $0 == .failed } ? .failed : .pending
    }

    /// Why it ended, by the last attempt that says so.
    public var code: InsightsCode? { parts.last { $0.code != nil && $0.code != .noError }?.code }
}
