public import AACore

extension JWK: JSONConvertible {
    /// Reads a key. Members may not repeat; private members must be all there or all absent.
    ///
    /// - Throws: `AACoreError` with the path; its reason never repeats a value.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        var seen: Set<String> = []
        for member in json.object?.members ?? [] where !seen.insert(member.name).inserted {
            throw AACoreError(
                .duplicateMember, "an object has two members of one name", path: path.member(member.name).description)
        }
        let kind = try Self.kind(&members, at: path)
        let names = kind.names
        var publicValues: [[UInt8]] = []
        for name in names.publicMembers {
            publicValues.append(try Self.number(name, members.required(name), of: kind, at: path))
        }
        var privateValues: [SecretBytes] = []
        for name in names.privateMembers {
            guard let text = try members.optional(name, as: String.self) else { continue }
            var bytes = try Self.number(name, text, of: kind, at: path)
            do { privateValues.append(try SecretBytes(taking: &bytes)) } catch {
                throw AACoreError(.unexpectedValue, error.reason, path: path.member(name).description)
            }
        }
        guard privateValues.isEmpty || privateValues.count == names.privateMembers.count else {
            throw AACoreError(
                .missingMember, "a private key has all of \(names.privateMembers.joined(separator: ", ")), or none",
                path: path.description)
        }
        guard json.object?["oth"] == nil else {
            throw AACoreError(
                .unexpectedValue, "an RSA key with more than two primes is not read",
                path: path.member("oth").description)
        }
        let (keyID, use) = (try members.optional("kid", as: KeyID.self), try members.optional("use", as: String.self))
        let operations = try members.optional("key_ops", as: [String].self)
        let algorithm = try members.optional("alg", as: String.self).map(JWSAlgorithm.init(rawValue:))
        self.init(
            kind, publicValues: publicValues, privateValues: privateValues, keyID: keyID, use: use,
            operations: operations, algorithm: algorithm, additional: members.unread)
    }

    /// The public members and those that were not understood, never the private ones.
    public var json: JSONValue { .object(publicObject) }

    /// The key with its private members. Whoever has the result has the key: keep it out of logs, messages and memory.
    public func jsonWithPrivateMembers() -> JSONValue {
        var object = publicObject
        for (name, value) in zip(kind.names.privateMembers, privateValues) {
            var bytes = value.withBytes { bytes in bytes.indices.map { bytes[$0] } }
            defer {
                SecretStorage.wipe(&bytes)
                SecretStorage.wipeStack()
            }
            object.append(name, .string(Base64.encode(bytes, as: .url)))
        }
        return .object(object)
    }

    private static func kind(
        _ members: inout JSONMembers, at path: JSONPath
    ) throws(AACoreError) -> SignatureKeyKind {
        let keyType = try members.required("kty", as: String.self)
        let ofType = SignatureKeyKind.allCases.filter { $0.names.keyType == keyType }
        guard let first = ofType.first else {
            throw AACoreError(
                .unexpectedValue, "only RSA, EC and OKP keys are read", path: path.member("kty").description)
        }
        guard first.names.curve != nil else { return first }
        let curve = try members.required("crv", as: String.self)
        guard let kind = ofType.first(where: { $0.names.curve == curve }) else {
            throw AACoreError(
                .unexpectedValue, "the curve is not one that signatures are read of: P-256, Ed25519",
                path: path.member("crv").description)
        }
        return kind
    }

    /// A number in base64url: of its curve's length, or big-endian without the leading zero bytes that some writers leave.
    private static func number(
        _ name: String, _ text: String, of kind: SignatureKeyKind, at path: JSONPath
    ) throws(AACoreError) -> [UInt8] {
        // The decoder leaves its last blocks there.
        defer { SecretStorage.wipeStack() }
        var number: [UInt8]
        do { number = try Base64.decode(text, as: .url) } catch {
            throw AACoreError(error.code, error.reason, path: path.member(name).description)
        }
        let fixed = kind.names.numberByteCount
        // In place: nobody would wipe a private number's second array.
        if fixed == nil { number.removeFirst(number.prefix { $0 == 0 }.count) }
        let allowed = fixed.map { $0...$0 } ?? 1...maximumNumberBytes
        guard allowed.contains(number.count) else {
            let expected = fixed.map(String.init) ?? "1 to \(maximumNumberBytes)"
            throw AACoreError(
                .unexpectedValue, "a number of \(expected) bytes is expected", path: path.member(name).description)
        }
        return number
    }

    /// Far beyond the largest key that is allowed.
    private static let maximumNumberBytes = 2048

    private var publicObject: JSONObject {
        var object: JSONObject = ["kty": .string(keyType)]
        object.append("kid", ifPresent: keyID?.json)
        object.append("use", ifPresent: use?.json)
        object.append("key_ops", ifPresent: operations?.json)
        object.append("alg", ifPresent: algorithm?.json)
        object.append("crv", ifPresent: curve?.json)
        for (name, value) in zip(kind.names.publicMembers, publicValues) {
            object.append(name, .string(Base64.encode(value, as: .url)))
        }
        for member in additional.members { object.append(member.name, member.value) }
        return object
    }
}
