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
        /// All points whose order divides the cofactor, but infinity.
        static let smallOrder = [
            (
                name: "order 2",
                hex: "2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad2451"
                    + "0000000000000000000000000000000000000000000000000000000000000000"
            ),
            (
                name: "order 4",
                hex: "2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad2452"
                    + "141b0b6806563d503de05885280b59109ca5ee38d7b56c9c165db7106377bbd8"
            ),
            (
                name: "order 4, its negative",
                hex: "2aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad2452"
                    + "6be4f497f9a9c2afc21fa77ad7f4a6ef635a11c7284a9363e9a248ef9c884415"
            ),
            (
                name: "order 8",
                hex: "2b62f409c0b00d31a85bdd479637b485156f4a9ca58e00c15962ebe627281031"
                    + "3931c129569e83a529482c14e628b457933bfc29ed801b4d6887148392507b1a"
            ),
            (
                name: "order 8, its negative",
                hex: "2b62f409c0b00d31a85bdd479637b485156f4a9ca58e00c15962ebe627281031"
                    + "46ce3ed6a9617c5ad6b7d3eb19d74ba86cc403d6127fe4b29778eb7c6daf84d3"
            ),
            (
                name: "order 8, its triple",
                hex: "01bc4a7b87f8cd833138c7036f06eeaf069a2e47005c7b5bcf36fb4e6742c0c3"
                    + "68c593893d458e6431c6ca0045fb501520a443468eaa68dd0f103842048065b7"
            ),
            (
                name: "order 8, the triple's negative",
                hex: "01bc4a7b87f8cd833138c7036f06eeaf069a2e47005c7b5bcf36fb4e6742c0c3"
                    + "173a6c76c2ba719bce3935ffba04afeadf5bbcb971559722f0efc7bdfb7f9a36"
            ),
        ]
        /// 123456789 · G plus a point of small order.
        static let mixedOrder = [
            (
                name: "order 2 n",
                hex: "642186654e9d4ae2d55e0e20ff06ff7f9a86c271d328b3be107f5e27318e40a1"
                    + "112b5881d99702435307b8d0b0e3c0c4f91752621af7d10c5051b4674fb84b23"
            ),
            (
                name: "order 4 n",
                hex: "116f54cf2070058fa1a65a8a91fc692c7e44766627ea9ac0086c84db00a33b3b"
                    + "6e342c9bd889d817b5cbf41e8e8e38a32acc5a3308f07a80962ec83b8e193970"
            ),
            (
                name: "order 8 n",
                hex: "2275b681ad4cbc80ecf084a07a4a3cf92301fda41e47afbf00cef9e4cbe5ed81"
                    + "0de674058e825ffb50f44263f90c2f050a2eb77b55dd97280ab25d9076ea7a3c"
            ),
        ]
    }
}
