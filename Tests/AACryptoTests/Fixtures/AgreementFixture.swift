/// A session between an FIU and a FIP over each form of the curve. Test keys, published here: never use them.
///
/// Scalars, X25519 keys and nonces are the first bytes of the SHA-512 of "account-aggregator fixture: FIU scalar" and so on
/// (`FIU X25519`, `FIU nonce`; scalars reduced to [1, n − 1]). The secret and the key were compared with OpenSSL's:
///
///     openssl pkeyutl -derive -inkey fiu.pem -peerkey fip_pub.pem
///     openssl kdf -keylen 32 -kdfopt digest:SHA256 -kdfopt hexkey:$SECRET -kdfopt hexsalt:$SALT -binary HKDF
///
/// and the ciphertext is Python's: `AESGCM(key).encrypt(iv, plaintext, None)` of the package `cryptography`.
enum AgreementFixture {
    /// What was encrypted.
    static let plaintext = "<Account type=\"deposit\">₹ 1,050.00</Account>"
    /// 32 bytes, base64.
    static let fiuNonce = "5H3CxwdlWxgx41C4fG6/22uxSjXurwvERTuFEWa6JsM="
    /// 32 bytes, base64.
    static let fipNonce = "VnS9INGCCPxFLBV4ccacCfx0h2OQdlXiU05K2MZfM6g="
    /// The first 20 bytes of the XOR of the nonces.
    static let salt = "b2097fe7d6e753e474cf45c00da823d297c5cd56"
    /// Its last 12 bytes.
    static let iv = "7ed95e261675cfc9a0e5156b"

    /// Over the Weierstrass form.
    enum Weierstrass {
        /// PKCS #8 with explicit parameters, 587 bytes, base64.
        static let fiuPrivateKey = """
            MIICRwIBADCB6gYHKoZIzj0CATCB3gIBATArBgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAq\
            qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqYSRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqq\
            qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCuGaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAA\
            FN753qL3nNZYEmMaXPXT7QIBCASCAVMwggFPAgEBBCAEtTkgTd8EEuJloDxTTj4e3qMOre0tXiOZAlahfeWUt6CB4TCB3gIBATAr\
            BgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqY\
            SRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCu\
            GaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAAFN753qL3nNZYEmMaXPXT7QIBCKFEA0IABErr\
            K5OSrXM4aD7M3gyUIe43fsqLrMwvvpWjQnHRbVbpfTGP9gnV2499byYDNes5eAnxrOSoYJ5obKhAakWeYq4=
            """
        /// The same, the other party.
        static let fipPrivateKey = """
            MIICRwIBADCB6gYHKoZIzj0CATCB3gIBATArBgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAq\
            qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqYSRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqq\
            qqqqqqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCuGaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAA\
            FN753qL3nNZYEmMaXPXT7QIBCASCAVMwggFPAgEBBCAOR8TGm/Mt4DqjjgOwN0JvK8wyeYoeXK01MylLNqQrhKCB4TCB3gIBATAr\
            BgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqY\
            SRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCu\
            GaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAAFN753qL3nNZYEmMaXPXT7QIBCKFEA0IABEQw\
            I3g/Kt4DKl/OGyqzczeyGQbQYb8zB5z0sRQjFrMuOHHD2QzPRDDDe1gsLhm2/zKu1XN27uoIp36/cL+8i48=
            """
        /// SubjectPublicKeyInfo, 309 bytes, base64.
        static let fiuPublicKey = """
            MIIBMTCB6gYHKoZIzj0CATCB3gIBATArBgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAqqqqq\
            qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqYSRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqqqqqq\
            qqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCuGaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAAFN75\
            3qL3nNZYEmMaXPXT7QIBCANCAARK6yuTkq1zOGg+zN4MlCHuN37Ki6zML76Vo0Jx0W1W6X0xj/YJ1duPfW8mAzXrOXgJ8azkqGCe\
            aGyoQGpFnmKu
            """
        /// The same, the other party.
        static let fipPublicKey = """
            MIIBMTCB6gYHKoZIzj0CATCB3gIBATArBgcqhkjOPQEBAiB/////////////////////////////////////////7TBEBCAqqqqq\
            qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqYSRShRAQge0Je0Je0Je0Je0Je0Je0Je0Je0Je0Je0JgtenHcQyGQEQQQqqqqqqqqqqqqq\
            qqqqqqqqqqqqqqqqqqqqqqqqqq0kWiCuGaG4oIa04B7dLHdI0UySPU1+bXxhsinpxaJ+ztPZAiAQAAAAAAAAAAAAAAAAAAAAFN75\
            3qL3nNZYEmMaXPXT7QIBCANCAAREMCN4PyreAypfzhsqs3M3shkG0GG/Mwec9LEUIxazLjhxw9kMz0Qww3tYLC4Ztv8yrtVzdu7q\
            CKd+v3C/vIuP
            """
        /// X of the product, big-endian.
        static let sharedSecret = "2cadc3fb32289cb4b6c88ea4c36d6cb856c2ea285e0d286b8245a9549cd006da"
        /// The AES key.
        static let key = "aeff5860b2be1db99b3d446b9e7f9b97642a09d95ba560bd352ff9afd9a4e427"
        /// Ciphertext and tag.
        static let ciphertext = "LNu8fKBqGLc16W877Wr75bipaCXd+1HET4LO25zgoiuCDr3e2wsptZrB5HYnsLCki9kWgw/sfMpiz7YrwVE="
    }

    /// Over X25519, with the same nonces.
    enum Montgomery {
        /// PKCS #8 version 1, base64.
        static let fiuPrivateKey = "MC4CAQAwBQYDK2VuBCIEIFAWX/4eYu83c+ogfaF/CJqE4wq7zI8rmFwjvzXpPY8l"
        /// OneAsymmetricKey version 2, with the public key, base64.
        static let fiuPrivateKeyV2 = """
            MFECAQEwBQYDK2VuBCIEIFAWX/4eYu83c+ogfaF/CJqE4wq7zI8rmFwjvzXpPY8lgSEAbsbNfSlRFOzFcsOSofY37gTHZBM4s8wl\
            7zewufbCF3I=
            """
        /// PKCS #8 version 1 of the other party.
        static let fipPrivateKey = "MC4CAQAwBQYDK2VuBCIEIPK7ejPORSy4WFRCn6Bl9PR0J0h+YDw9CLn4sefLxzG3"
        /// SubjectPublicKeyInfo, 44 bytes, base64.
        static let fiuPublicKey = "MCowBQYDK2VuAyEAbsbNfSlRFOzFcsOSofY37gTHZBM4s8wl7zewufbCF3I="
        /// The same, the other party.
        static let fipPublicKey = "MCowBQYDK2VuAyEA0ebk5Z/jFUoZg+ymarZ0m9fmr1+XvH8QZXSI964LdTg="
        /// The shared u, little-endian.
        static let sharedSecret = "8607b49a524688c9467a86b0912189ad88b1568b22b2e17b0d7603d413fcab05"
        /// The AES key.
        static let key = "be53d311685d6480c16026c8b808adf8713fb16f633a67cd689fec1f5483b7e5"
        /// Ciphertext and tag.
        static let ciphertext = "X/HZkLrw8LwnY4g1ysqUbEuhBs34AQshaAbeDtxT03tMLGlTDyhOLefXj8qLvvdqqPZC5kJuwbGyGCIyb/s="
    }

    /// Points that no key may have, X ‖ Y in hexadecimal; computed with the affine group law.
    enum HostilePoint {
        /// The point of order 2.
        static let order2 = """
            2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad2451000000000000000000000000000000000000\
            0000000000000000000000000000
            """
        /// A point of order 4.
        static let order4 = """
            2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad24526be4f497f9a9c2afc21fa77ad7f4a6ef635a\
            11c7284a9363e9a248ef9c884415
            """
        /// A point of order 8.
        static let order8 = """
            2b62f409c0b00d31a85bdd479637b485156f4a9ca58e00c15962ebe6272810313931c129569e83a529482c14e628b457933b\
            fc29ed801b4d6887148392507b1a
            """
        /// 123456789 · G plus the point of order 2.
        static let mixedOrder = """
            642186654e9d4ae2d55e0e20ff06ff7f9a86c271d328b3be107f5e27318e40a1112b5881d99702435307b8d0b0e3c0c4f917\
            52621af7d10c5051b4674fb84b23
            """
    }
}
