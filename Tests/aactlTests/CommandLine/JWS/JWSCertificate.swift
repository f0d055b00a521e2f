/// A certificate of one day and a compact JWS of its key, made with OpenSSL's command line. The key was thrown away.
///
///     openssl genpkey -algorithm ed25519 -out key.pem
///     openssl req -x509 -new -key key.pem -subj /CN=fixture -days 1 -set_serial 1
///     openssl pkeyutl -sign -rawin -inkey key.pem -in "$SIGNING_INPUT"
enum JWSCertificate {
    static let pem = """
        -----BEGIN CERTIFICATE-----
        MIIBJTCB2KADAgECAgEBMAUGAytlcDASMRAwDgYDVQQDDAdmaXh0dXJlMB4XDTI2
        MTEyMTE1MTM1NFoXDTI2MTEyMjE1MTM1NFowEjEQMA4GA1UEAwwHZml4dHVyZTAq
        MAUGAytlcAMhAPxsE7y8sopwds7xnv1z7nYP4nKSKCv5tgv+4XaHEJLqo1MwUTAd
        BgNVHQ4EFgQUFrmsbAJiCQoBO+Dc6ZwzbueHq2AwHwYDVR0jBBgwFoAUFrmsbAJi
        CQoBO+Dc6ZwzbueHq2AwDwYDVR0TAQH/BAUwAwEB/zAFBgMrZXADQQBxfzrVZYIm
        rZ8TLX2hxBlF9rzuvkUYvY3UrffTY2FJr0cbdmfqS8B9CbY7QS1bCahWVFzIvLCM
        DkN1f/f7SPcN
        -----END CERTIFICATE-----
        """
    static let notBefore = "2026-11-21T15:13:54.000Z"
    static let compact = """
        eyJhbGciOiJFZERTQSIsImtpZCI6InNlbmRlci0xIn0.e30.\
        HjvZRaRo3uFNb-XQ7MdVcg499k0XOu1CKuzRJEQ6ALZRp3TWu6J701AfKG_uXb5Qff5EKafjs26gTZTR3L0NDw
        """
    /// The same without kid.
    static let withoutKeyID = """
        eyJhbGciOiJFZERTQSJ9.e30.uPIbaXTq61relv93MosknfNdGURBsd_DsYPcrOpcKXFtWLXXVlQ4EvuUgCgUYYEnbtcjsgVPJLTIhRIXl6rYBw
        """
    /// With b64 false, over the decoded payload: as ReBIT's example of `signedConsent`.
    static let decodedPayload = """
        eyJhbGciOiJFZERTQSIsImtpZCI6InNlbmRlci0xIiwiYjY0IjpmYWxzZSwiY3JpdCI6WyJiNjQiXX0.e30.qQAkbSdrAT69ZJdP\
        BN__HHVFpycZRLb5ew7LxPKAJsInQNDi8sCNfXETc3wL0tqU1sEypXfwj7NZTGHfGr_8BQ
        """
}
