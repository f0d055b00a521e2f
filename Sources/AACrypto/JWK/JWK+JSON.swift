public import AACore

extension JWK: JSONConvertible {
    /// Reads an RSA key. Members may not repeat; private members must be all there or all absent.
    ///
    /// - Throws: `AACoreError` with the path; its reason never repeats a value.
    public init(json: JSONValue, at path: JSONPath) throws(AACoreError) {
        var members = try JSONMembers(json, at: path)
        var seen: Set<String> = []
        for member in json.object?.members ?? [] where !seen.insert(member.name).inserted {
            throw AACoreError(
                .duplicateMember, "an object has two members of one name", path: path.member(member.name).description)
        }
        guard try members.required("kty", as: String.self) == "RSA" else {
            throw AACoreError(.unexpectedValue, "only RSA keys are read", path: path.member("kty").description)
        }
        var privateValues: [SecretBytes] = []
        for name in RSAPrivateMembers.names {
            guard let text = try members.optional(name, as: String.self) else { continue }
            var bytes = try Self.number(name, text, at: path)
            do { privateValues.append(try SecretBytes(taking: &bytes)) } catch {
                throw AACoreError(.unexpectedValue, error.reason, path: path.member(name).description)
            }
        }
        guard privateValues.isEmpty || privateValues.count == RSAPrivateMembers.names.count else {
            throw AACoreError(
                .missingMember, "a private key has d, p, q, dp, dq and qi, or none", path: path.description)
        }
        guard json.object?["oth"] == nil else {
            throw AACoreError(
                .unexpectedValue, "an RSA key with more than two primes is not read",
                path: path.member("oth").description)
        }
        let modulus = try Self.number("n", members.required("n"), at: path)
        let exponent = try Self.number("e", members.required("e"), at: path)
        let (keyID, use) = (try members.optional("kid", as: KeyID.self), try members.optional("use", as: String.self))
        let algorithm = try members.optional("alg", as: String.self).map(JWSAlgorithm.init(rawValue:))
        self.init(
            modulus: modulus, exponent: exponent, keyID: keyID, use: use, algorithm: algorithm,
            additional: members.unread,
            privateMembers: privateValues.isEmpty ? nil : RSAPrivateMembers(values: privateValues))
    }

    /// The public members and those that were not understood, never the private ones.
    public var json: JSONValue { .object(publicObject) }

    /// The key with its private members. Whoever has the result has the key: keep it out of logs, messages and memory.
    public func jsonWithPrivateMembers() -> JSONValue {
        var object = publicObject
        for (name, value) in zip(RSAPrivateMembers.names, privateMembers?.values ?? []) {
            var bytes = value.withBytes { bytes in bytes.indices.map { bytes[$0] } }
            defer { SecretStorage.wipe(&bytes) }
            object.append(name, .string(Base64.encode(bytes, as: .url)))
        }
        return .object(object)
    }

    /// A big-endian number in base64url; leading zero bytes, which some writers leave, are dropped.
    private static func number(_ name: String, _ text: String, at path: JSONPath) throws(AACoreError) -> [UInt8] {
        let bytes: [UInt8]
        do { bytes = try Base64.decode(text, as: .url) } catch {
            throw AACoreError(error.code, error.reason, path: path.member(name).description)
        }
        let number = Array(bytes.drop { $0 == 0 })
        guard (1...maximumNumberBytes).contains(number.count) else {
            throw AACoreError(
                .unexpectedValue, "a number of 1 to \(maximumNumberBytes) bytes is expected",
                path: path.member(name).description)
        }
        return number
    }

    /// Far beyond the largest key that is allowed.
    private static let maximumNumberBytes = 2048

    private var publicObject: JSONObject {
        var object: JSONObject = ["kty": "RSA"]
        object.append("kid", ifPresent: keyID?.json)
        object.append("use", ifPresent: use?.json)
        object.append("alg", ifPresent: algorithm?.json)
        object.append("n", .string(Base64.encode(modulus, as: .url)))
        object.append("e", .string(Base64.encode(exponent, as: .url)))
        for member in additional.members { object.append(member.name, member.value) }
        return object
    }
}
