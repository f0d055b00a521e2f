public import AACore
public import AACrypto
public import AAModels
public import AATransport

/// A member of the ecosystem, as the Central Registry has it (`entityinfo`). Source: Sahamati Central Registry APIs, v2, and the older
/// edition, whose spellings are read too.
public struct RegisteredEntity: JSONConvertible {
    /// Its id.
    public let id: EntityID
    /// Its name.
    public let name: String?
    /// What stands behind the `@` of its customers' addresses (`entityhandle`), without the `@` that the registry writes; of AAs.
    public var handle: String? { writtenHandle.map { $0.hasPrefix("@") ? String($0.dropFirst()) : $0 } }
    /// Where its paths are (`baseurl`), as it is written: one address, or several as `v1:https://…, v2:https://…`.
    public let baseURL: String?
    /// Its web page (`webviewurl`); of AAs.
    public let webviewURL: String?
    /// The FI types it has; of FIPs.
    public let fiTypes: [FIType]
    /// The key that it signs with (`certificate`); there is one at a time. `nil` for one in another form than a JWK that is known here.
    public let certificate: JWK?
    /// The addresses that its requests come from (`ips`).
    public let addresses: [String]
    private let writtenHandle: String?
    private let spelling: Spelling
    private let extra: JSONObject

    /// How an edition writes what another writes otherwise.
    private struct Spelling: Sendable {
        var handle = "entityhandle"
        var baseURL = "baseurl"
        var webviewURL = "webviewurl"

        init(_ json: JSONValue) {
            let object = json.object ?? JSONObject()
            if object["entityHandle"] != nil { handle = "entityHandle" }
            if object["baseUrl"] != nil { baseURL = "baseUrl" }
            if object["webViewUrl"] != nil { webviewURL = "webViewUrl" }
        }
    }

    /// Reads the object.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        spelling = Spelling(json)
        var members = try JSONMembers(json, at: path)
        id = try members.required("id")
        name = try members.optional("name")
        writtenHandle = try members.optional(spelling.handle)
        baseURL = try members.optional(spelling.baseURL)
        webviewURL = try members.optional(spelling.webviewURL)
        // One of these in another form is kept as it came, and the rest of the entity serves.
        var odd: [JSONObject.Member] = []
        func lenient<Value: JSONConvertible>(_ name: String) -> Value? {
            do { return try members.optional(name) } catch {
                if let value = json.object?[name] { odd.append(JSONObject.Member(name, value)) }
                return nil
            }
        }
        fiTypes = lenient("fitypes") ?? []
        certificate = lenient("certificate")
        addresses = lenient("ips") ?? []
        extra = JSONObject(odd + members.unread.members)
    }

    /// The object.
    public var json: JSONValue {
        var object: JSONObject = ["id": id.json]
        object.append("name", ifPresent: name?.json)
        object.append(spelling.handle, ifPresent: writtenHandle?.json)
        object.append(spelling.baseURL, ifPresent: baseURL?.json)
        object.append(spelling.webviewURL, ifPresent: webviewURL?.json)
        object.append("fitypes", ifPresent: fiTypes.isEmpty ? nil : fiTypes.json)
        object.append("certificate", ifPresent: certificate?.json)
        object.append("ips", ifPresent: addresses.isEmpty ? nil : addresses.json)
        return .object(JSONObject(object.members + extra.members))
    }

    /// Where its paths are for a version, if the registry says so in an address that can be sent to. An entity with one address has
    /// it for every version.
    public func baseURL(for version: ReBITVersion) -> HTTPURL? {
        guard let baseURL else { return nil }
        let generation = version.name.isFirstGeneration ? "v1:" : "v2:"
        let entries = baseURL.split(separator: ",").map { String($0.drop { $0 == " " }.prefix { $0 != " " }) }
        let text = entries.first { $0.hasPrefix(generation) }.map { String($0.dropFirst(generation.count)) }
        let plain = entries.count == 1 && !["v1:", "v2:"].contains { baseURL.hasPrefix($0) } ? entries.first : nil
        return (text ?? plain).flatMap { try? HTTPURL($0) }
    }

    /// The key that verifies what it signs, if it can be used.
    public var verificationKey: VerificationKey? { certificate.flatMap { try? VerificationKey(jwk: $0) } }
}
