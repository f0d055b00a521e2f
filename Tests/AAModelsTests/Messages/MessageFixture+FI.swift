import AACore
import AAModels

extension MessageFixture {
    private static let keyMaterial = KeyMaterial(
        curve: "Curve25519", expiry: time, keyValue: "-----BEGIN PUBLIC KEY-----AA==-----END PUBLIC KEY-----",
        nonce: [UInt8](repeating: 7, count: 32))
    private static let keyMaterialText = """
        {"cryptoAlg":"ECDH","curve":"Curve25519","params":"cipher=AES/GCM/NoPadding;KeyPairGenerator=ECDH",
        "DHPublicKey":{"expiry":"2023-11-14T22:13:20.000Z","Parameters":"",
        "KeyValue":"-----BEGIN PUBLIC KEY-----AA==-----END PUBLIC KEY-----"},
        "Nonce":"BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc="}
        """

    /// The words around a key are required by the specification and often wrong or null in the field.
    private static func optionalKeyMembers(in path: String) -> Set<String> {
        Set(["cryptoAlg", "curve", "params", "DHPublicKey.expiry", "DHPublicKey.Parameters"].map { "\(path).\($0)" })
    }

    /// POST /FI/request and /FI/fetch with their answers.
    static let financialInformation = [
        MessageFixture(
            FIRequest(
                header: header, dataRange: FIDataRange(from: .unixEpoch, to: time), consentID: "consent-1",
                digitalSignature: "signature", keyMaterial: keyMaterial),
            optional: optionalKeyMembers(in: "KeyMaterial"), personal: ["Consent.digitalSignature"],
            wire: """
                {\(head),"FIDataRange":{"from":"1970-01-01T00:00:00.000Z","to":"2023-11-14T22:13:20.000Z"},
                "Consent":{"id":"consent-1","digitalSignature":"signature"},"KeyMaterial":\(keyMaterialText)}
                """),
        MessageFixture(
            FIResponse(header: header, consentID: "consent-1", sessionID: "session-1"),
            wire: #"{\#(head),"consentId":"consent-1","sessionId":"session-1"}"#),
        MessageFixture(
            FIFetchRequest(header: header, sessionID: "session-1", fip: "fip-1", links: ["link-1", "link-2"]),
            optional: ["fipId", "linkRefNumber"],
            wire: """
                {\(head),"sessionId":"session-1","fipId":"fip-1","linkRefNumber":[{"id":"link-1"},{"id":"link-2"}]}
                """),
        MessageFixture(
            FIFetchResponse(
                header: header,
                deliveries: [
                    FIDelivery(
                        fip: "fip-1",
                        accounts: [
                            EncryptedAccount(
                                link: "link-1", maskedAccountNumber: "XXXXXX4020", encryptedFI: "Y2lwaGVy")
                        ], keyMaterial: keyMaterial)
                ]),
            optional: optionalKeyMembers(in: "FI[0].KeyMaterial"),
            personal: ["FI[0].data[0].maskedAccNumber", "FI[0].data[0].encryptedFI"],
            wire: """
                {\(head),"FI":[{"fipID":"fip-1",
                "data":[{"linkRefNumber":"link-1","maskedAccNumber":"XXXXXX4020","encryptedFI":"Y2lwaGVy"}],
                "KeyMaterial":\(keyMaterialText)}]}
                """),
    ]
}
