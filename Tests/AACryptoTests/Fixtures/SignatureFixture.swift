/// Keys, signatures and certificates beside those of ``RSAFixture``. Test keys, published here: never use them.
///
///     openssl genpkey -algorithm ed25519 -out ed.pem
///     openssl dgst -sha256 -sign rsa.pem -sigopt rsa_padding_mode:pss -sigopt rsa_pss_saltlen:32 "$SIGNING_INPUT"
///     openssl dgst -sha256 -sign p256.pem "$SIGNING_INPUT";  openssl pkeyutl -sign -rawin -inkey ed.pem -in "$SIGNING_INPUT"
///     openssl req -x509 -new -key rsa.pem -subj /CN=fixture -days 3650 -set_serial 1
enum SignatureFixture {
    /// PS256 over the payload as it is, by the RSA fixture.
    static let ps256 = """
        eyJhbGciOiJQUzI1NiIsImtpZCI6ImZpeHR1cmUtMSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..Hh78v96wmfwtBG0sZN\
        sYP3JPcAJOo9dYWNrX_lWYq5VqWLjrnr34thKqy2E__uxQjkpzDQdPFtAZXo5dd40J7Tri2tSAKxh0_CH-mf2G6fOodgQuS8oju2\
        LcavQbYbIoMiiToG7C2YOQICxzIm0fgHr7Omi9VJlk1Ue3yR36yvO1HSFxKXgZ0LZMOELQRuT1AxfhKs9fQLEfmA_WEun3xeNXPu\
        -qMe1LLke8543d8Ggu5mxaYKCFlU_fT-t-xI-U_9n_-HCrMVih2OCSmwAIpo9qBza8tlzW5CR5A8Ew_bVeBHbWKVL4EGVosTD774\
        aywRY0bcF-Nc9wZRQ5B7B8rA
        """
    /// The same with a salt of 20 bytes, which PS256 does not allow.
    static let ps256SaltOf20 = """
        eyJhbGciOiJQUzI1NiIsImtpZCI6ImZpeHR1cmUtMSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..aXWYSqpB9FWmLnGi-U\
        UnhHGyoSRR7i6PvqOHcg1UoD_pqlmGC04Dqu5wXG_v8h7GnEjO5eqwwwpft_nw5B3k_2SyCVbdlRiAInU_G4ocODuj58_Mog-01S\
        DoaDDOJI_Ordn2B4k57_XkLuAD0uR2CmRg6o9jHNyjp_TmTHeiaRe3bti7z714MIhrxPiLg70vTZ8T-CByhitJXieh4lNVD09bZr\
        SXkqCT4C_-1BwXTFhoCSZU1X925aUFekWn5ytwTl5UipBLwDxAXlpZcV941esq8wKMcd5Z7sRc4QZwspCU3srGfFikJRFkabtU3x\
        N9omart4psTYuxd-faPRO6Og
        """
    /// ES256, by the P-256 fixture: r ‖ s.
    static let es256 = """
        eyJhbGciOiJFUzI1NiIsImtpZCI6ImZpeHR1cmUtMSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..GgBEn73oPdezMU8YQ0\
        _qf6lb2HqQL3xqx6gduBfvlBJ5BnY9iAS6FHE6tml9WKn25emLBsNF9DpiktHHARINeA
        """
    /// ES256 with the signature left in DER.
    static let es256DER = """
        eyJhbGciOiJFUzI1NiIsImtpZCI6ImZpeHR1cmUtMSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..MEQCIBoARJ-96D3Xsz\
        FPGENP6n-pW9h6kC98aseoHbgX75QSAiB5BnY9iAS6FHE6tml9WKn25emLBsNF9DpiktHHARINeA
        """
    /// EdDSA, by the key below.
    static let edDSA = """
        eyJhbGciOiJFZERTQSIsImtpZCI6ImZpeHR1cmUtMSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..40RdH26ccl8S1IevCr\
        JviLooBqN3loImbwOSWo6z1Akbghsaif_kWq4TTna1UCO7z6v_oaERDAJtxz8dgkcDDA
        """
    /// An Ed25519 key in PKCS #8.
    static let ed25519PrivateKey = """
        -----BEGIN PRIVATE KEY-----
        MC4CAQAwBQYDK2VwBCIEINY8JQG4SrzBFeX6JJ6SFZlXkc167huEwIodhjDPUEu2
        -----END PRIVATE KEY-----
        """
    /// Its public half.
    static let ed25519PublicKey = """
        -----BEGIN PUBLIC KEY-----
        MCowBQYDK2VwAyEA7cQCAAH45U5XStRQ1+FeFV6essxFCHhsiakm5AIFZOQ=
        -----END PUBLIC KEY-----
        """
    /// A key over another curve than P-256.
    static let p384PublicKey = """
        -----BEGIN PUBLIC KEY-----
        MHYwEAYHKoZIzj0CAQYFK4EEACIDYgAEZfl0WJAPucBK/DyssmRQo9bwJoReV8Hp
        7onjrEPd7VZ7E4x80q+kzzlXIe1j3BTO181l5+Ieol3V019wyGPBHctum6dimB4T
        wSO0LYCxQbdKkliBx8XE+JCNoloo02d/
        -----END PUBLIC KEY-----
        """
    /// A certificate of the RSA fixture.
    static let rsaCertificate = """
        -----BEGIN CERTIFICATE-----
        MIIC8jCCAdqgAwIBAgIBATANBgkqhkiG9w0BAQsFADASMRAwDgYDVQQDDAdmaXh0
        dXJlMB4XDTI2MTEyMTE0NTQzMFoXDTM2MTExODE0NTQzMFowEjEQMA4GA1UEAwwH
        Zml4dHVyZTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAKXFrUVRpF7a
        pN2Q/PjlPx6Xivb6mTjt1QLPY//iMOKqBCf7ENMe4nQkyrVE437KR+Gk3aQMzP5N
        YEfb7VI5WuJBBP49B4Lt52cCAw3HQqHErvWMfpu/cX93mcAcmqbiaxLfI3tgmp5y
        myKFdbYY+sP811RBE2pIiy8N8d317De02tVv0atlB+Ck/pKqHGf77i3TbNbUTuuZ
        1JImWwSCf0tRwrCY+3wkPgsOqZQ3bo96S2gEn7B4n5ug/bx053Q61vuaCuuyLf+y
        3KPFmBAaxYEUL0i+gSDehU08sDN+cyCCX8QyWfIke1CGlniQfbM8kKpBKecTkmlU
        /KBsoDrMrYECAwEAAaNTMFEwHQYDVR0OBBYEFNFzpi/QsvbGvgXrD+2jC61grtsr
        MB8GA1UdIwQYMBaAFNFzpi/QsvbGvgXrD+2jC61grtsrMA8GA1UdEwEB/wQFMAMB
        Af8wDQYJKoZIhvcNAQELBQADggEBAKPhmA8zAmFmyB8+Xp08S/2BnbNNbVSBtOmk
        YEYOlSPBdDsuGMqZ7vC3QCUP8HFhcR8wvsWvq+9WMIZg8GCUxwCZAFeA3x9leRQ3
        X3Ijwmy7kR/OuJ4tHZWdLplHJ+f2Hm7KqDB72WlkTIOjOPgSwCfhIpOxD9sfWfK7
        r9VD55YnCqOrluuz0Z2IIHPc7+heQQ+X3IJDGarz22M/ZJH7nwKsMM2vo1lbyxz5
        MNHBmMAT9Ax0j2c8nfkhnwKEK0PxL/cukNeog/0UB40ktFqK0Z2/femiUulsLspp
        FYmlrpTHKrbZSJQGfUcP+WEJswQzVKkWFGewUCnS/qtPskxsIEw=
        -----END CERTIFICATE-----
        """
    /// A certificate of the P-256 fixture.
    static let p256Certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBZjCCAQygAwIBAgIBATAKBggqhkjOPQQDAjASMRAwDgYDVQQDDAdmaXh0dXJl
        MB4XDTI2MTEyMTE0NTQzMFoXDTM2MTExODE0NTQzMFowEjEQMA4GA1UEAwwHZml4
        dHVyZTBZMBMGByqGSM49AgEGCCqGSM49AwEHA0IABP4Rka0IObM5IZUQnlLEyd8w
        Wc7wwYuVWFiatRId3LQmqZCJB6muk8qjyfh2DZ+kWCjx/eZwiC6YrP9Won55YYGj
        UzBRMB0GA1UdDgQWBBQ08lUe+FgmAUoGwUNPUImKe114izAfBgNVHSMEGDAWgBQ0
        8lUe+FgmAUoGwUNPUImKe114izAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMC
        A0gAMEUCIQDDnqI/9y3Kys48PDt8+13q40XAdzxmL9ISOfK7bOefTwIgGHszoDgw
        Nyw2FNIEXO92Vi3ZAiM2T1G73hVXsxg/PtE=
        -----END CERTIFICATE-----
        """
    /// A certificate of the Ed25519 key.
    static let ed25519Certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBJTCB2KADAgECAgEBMAUGAytlcDASMRAwDgYDVQQDDAdmaXh0dXJlMB4XDTI2
        MTEyMTE0NTQzMFoXDTM2MTExODE0NTQzMFowEjEQMA4GA1UEAwwHZml4dHVyZTAq
        MAUGAytlcAMhAO3EAgAB+OVOV0rUUNfhXhVenrLMRQh4bImpJuQCBWTko1MwUTAd
        BgNVHQ4EFgQUZXhRTrCxVTCsE8N/SNu+0QsX2KkwHwYDVR0jBBgwFoAUZXhRTrCx
        VTCsE8N/SNu+0QsX2KkwDwYDVR0TAQH/BAUwAwEB/zAFBgMrZXADQQDqPh0Ifz8c
        KDlE0zERoJ1gvwzBBxmZOBRaRUFla8EVzglyVDJw/oQWP4fYRfkrR/UZ/1EpquHz
        aaTjk/hD/OgJ
        -----END CERTIFICATE-----
        """
    /// A certificate whose key is not for signatures here.
    static let p384Certificate = """
        -----BEGIN CERTIFICATE-----
        MIIBojCCASmgAwIBAgIBATAKBggqhkjOPQQDAjASMRAwDgYDVQQDDAdmaXh0dXJl
        MB4XDTI2MTEyMTE0NTQzMFoXDTM2MTExODE0NTQzMFowEjEQMA4GA1UEAwwHZml4
        dHVyZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABGX5dFiQD7nASvw8rLJkUKPW8CaE
        XlfB6e6J46xD3e1WexOMfNKvpM85VyHtY9wUztfNZefiHqJd1dNfcMhjwR3Lbpun
        YpgeE8EjtC2AsUG3SpJYgcfFxPiQjaJaKNNnf6NTMFEwHQYDVR0OBBYEFDbQR/BV
        uhCj8UTl4JyaqWfnDfa3MB8GA1UdIwQYMBaAFDbQR/BVuhCj8UTl4JyaqWfnDfa3
        MA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDZwAwZAIwEb7++Y0HjmS1tUup
        +FKQ5SeznS3ytG7Y+f4dyiJ8xh1GkERQgCnAAMxukxdO+ma0AjAirpEkbnRTSxXJ
        rwIcGh4a/KUCyP33gjiT6qPRoUlGyjfayKSSRLKOxm4ozhG7/20=
        -----END CERTIFICATE-----
        """
}
