/// The name of an OpenSSL parameter. `OSSL_PARAM` keeps the pointer of a name, so a name is a static text.
struct OSSLName: Sendable {
    private let text: StaticString

    private init(_ text: StaticString) { self.text = text }

    var pointer: UnsafePointer<CChar> {
        unsafe UnsafeRawPointer(text.utf8Start).assumingMemoryBound(to: CChar.self)
    }

    static let digest = OSSLName("digest")
    static let sha256 = OSSLName("SHA256")
    static let key = OSSLName("key")
    static let salt = OSSLName("salt")
    static let info = OSSLName("info")
    static let group = OSSLName("group")
    static let p256 = OSSLName("prime256v1")
    static let pub = OSSLName("pub")
    static let qx = OSSLName("qx")
    static let qy = OSSLName("qy")
    static let n = OSSLName("n")
    static let e = OSSLName("e")
    /// In the order of ``SignatureKeyKind/Names/publicMembers``.
    static let rsaPublicMembers = [n, e]
    /// In the order of ``SignatureKeyKind/Names/privateMembers``.
    static let rsaPrivateMembers = [
        OSSLName("d"), OSSLName("rsa-factor1"), OSSLName("rsa-factor2"), OSSLName("rsa-exponent1"),
        OSSLName("rsa-exponent2"), OSSLName("rsa-coefficient1"),
    ]
}
