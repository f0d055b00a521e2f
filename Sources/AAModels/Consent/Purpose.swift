public import AACore

/// What data is asked for (`Purpose`). Source: ReBIT purpose definitions; ReBIT AA API 2.0.0.
public struct Purpose: JSONConvertible, Hashable {
    /// `101` to `105`
    public var code: String
    /// Where the definition is published.
    public var refURI: String?
    /// What the customer is told.
    public var text: String?
    /// The category's name (`Category.type`).
    public var category: String?

    /// Makes a purpose.
    public init(code: String, refURI: String?, text: String?, category: String?) {
        self.code = code
        self.refURI = refURI
        self.text = text
        self.category = category
    }

    private init(_ code: String, _ text: String, _ category: String) {
        self.init(
            code: code, refURI: "https://api.rebit.org.in/aa/purpose/\(code).xml", text: text, category: category)
    }

    /// 101: wealth management.
    public static let wealthManagement = Purpose("101", "Wealth management service", "Personal Finance")
    /// 102: spending patterns, budgets, other reports.
    public static let spendingPatterns = Purpose(
        "102", "Customer spending patterns, budget or other reportings", "Personal Finance")
    /// 103: an aggregated statement.
    public static let aggregatedStatement = Purpose("103", "Aggregated statement", "Financial Reporting")
    /// 104: monitoring of the accounts.
    public static let monitoring = Purpose(
        "104", "Explicit consent for monitoring of the accounts", "Account Query and Monitoring")
    /// 105: one look at the accounts.
    public static let onetimeQuery = Purpose(
        "105", "Explicit one-time consent for the accounts", "Account Query and Monitoring")

    /// The purposes that are published.
    public static let published = [
        wealthManagement, spendingPatterns, aggregatedStatement, monitoring, onetimeQuery,
    ]

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        code = try members.requiredText("code")
        refURI = try members.optional("refUri")
        text = try members.optional("text")
        category = try members.optional("Category", as: PurposeCategory.self)?.type
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["code": code.json]
        object.append("refUri", ifPresent: refURI?.json)
        object.append("text", ifPresent: text?.json)
        object.append("Category", ifPresent: category.map { PurposeCategory(type: $0).json })
        return .object(object)
    }
}

/// The member `Category`.
private struct PurposeCategory: JSONConvertible {
    let type: String?

    init(type: String) { self.type = type }

    init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        type = try members.optional("type")
    }

    var json: JSONValue {
        var object = JSONObject()
        object.append("type", ifPresent: type?.json)
        return .object(object)
    }
}
