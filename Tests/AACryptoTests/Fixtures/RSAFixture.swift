/// An RSA key and its signatures. A test key, published here: never use it.
///
///     openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem
///     openssl pkey -in rsa.pem -pubout;  openssl rsa -in rsa.pem -traditional;  openssl rsa -in rsa.pem -RSAPublicKey_out
///     openssl pkcs8 -topk8 -in rsa.pem -passout pass:fixture
///     printf '%s' "$SIGNING_INPUT" | openssl dgst -sha256 -sign rsa.pem
enum RSAFixture {
    /// The key id in the headers.
    static let keyID = "fixture-1"
    /// PKCS #8.
    static let privateKey = """
        -----BEGIN PRIVATE KEY-----
        MIIEvgIBADANBgkqhkiG9w0BAQEFAASCBKgwggSkAgEAAoIBAQClxa1FUaRe2qTd
        kPz45T8el4r2+pk47dUCz2P/4jDiqgQn+xDTHuJ0JMq1RON+ykfhpN2kDMz+TWBH
        2+1SOVriQQT+PQeC7ednAgMNx0KhxK71jH6bv3F/d5nAHJqm4msS3yN7YJqecpsi
        hXW2GPrD/NdUQRNqSIsvDfHd9ew3tNrVb9GrZQfgpP6Sqhxn++4t02zW1E7rmdSS
        JlsEgn9LUcKwmPt8JD4LDqmUN26PektoBJ+weJ+boP28dOd0Otb7mgrrsi3/styj
        xZgQGsWBFC9IvoEg3oVNPLAzfnMggl/EMlnyJHtQhpZ4kH2zPJCqQSnnE5JpVPyg
        bKA6zK2BAgMBAAECggEAKDjSBW89SCyZ8w6yarvI+GXBuJJuagM++3sRou0hemXR
        M1g2KVuli5O/wYLRBhsTnNrRUnQuqwdgNJ9WsmwrMpmfGgb50xlhW7t/vTCbaL/d
        ycOIlsa5RbnhytzF43ctjrsok0+JxKc/H/2s5X2jHrmzD4TorpGif8zM4lPAuHUb
        m3pzLmhfuLkAsJ1wE9k2FjXqV/dBZz+S+L/lTt6rI5vVVnx1n0QjHDOKn/bm5stP
        RrlAGNtqF41O9PhYd8LEH6klwY81FUok8aLqUcFPaO6qm1Qxc7yRVfM178471BxB
        yubwjD/QuGh5ZuVrYw/R83H1I7Yyy3BQX06piDn1SQKBgQDexAqeoLQg7VC1/afM
        q8jQQtMpQi0YF2Cjhurm05BQ9UigKW3FGMbcPhLZ6tCIY3mtSQmiGPPNzDCDGGer
        w2VI4Sjtn388lXM02SLZdTYueNhblQtdFM1znL8wBhHSBA2Ys3EioGZ021Dcs8dS
        X2q6lquQF6ShE3sKPFBTd8z6vQKBgQC+gOm1ZgdHo+SCQVcDiqA4uWheNeRotDf/
        J9OOrZHR030KkUAG4EP6yP0V92jlxjhuoMuQxKkZiEp8Km8kEle+DkAePoHd2ss7
        IEb22DRNU5en2Rnpuq9zc3Mga29z2+vnjxa6Maixw8+GBStFzX5QWFAdnnh1Cjtp
        9QrPjXxMFQKBgDgkhlymOd+Wj+HeFN1Dai/6t4dNc1oAAk4UYb1dEqEkwHIFHvIu
        pWe6iTu8r2PAVlky8CeXTFLQpGVV0EL80tkETjFdIk8dh1SJaPwPS2F4+WZTcPK7
        nHAH0DOFRBZ/CQI0L04/yLKo139YG+MJwzdVY9XD76zc4QSaYNA4gEOtAoGBAIyl
        XmZ3ok5I+Q8VsGlD8pCOijhr72tCCsmNnMqM6MiSLJIdtLie4HGJ7BhIpiBmHQnI
        GyKRnwrjraJILe/ivvbpTHtHyNeDjmHjraDW9J5WZfQc+92s35YMGWZJC2rtZhh6
        ctwah6Jen5shu9X4JhapbNTBR8uZN04+BLJBkhAVAoGBAJDtto9uKB0dqOy9QtPf
        rlnurSe+1aURULo68hyRkS1FDrO6/bh0WvEi2K1P/tytYebZYggahBJaVnAzWQd6
        R1C13L2xF24sBotI6gIfE2CyvMUWqwYMiwUzdInLyaTUrZ4ky8IG3MXn/Uy0goXc
        oWDWvUHmOdgcdvGLDzokvx1m
        -----END PRIVATE KEY-----
        """
    /// PKCS #1.
    static let privateKeyPKCS1 = """
        -----BEGIN RSA PRIVATE KEY-----
        MIIEpAIBAAKCAQEApcWtRVGkXtqk3ZD8+OU/HpeK9vqZOO3VAs9j/+Iw4qoEJ/sQ
        0x7idCTKtUTjfspH4aTdpAzM/k1gR9vtUjla4kEE/j0Hgu3nZwIDDcdCocSu9Yx+
        m79xf3eZwByapuJrEt8je2CannKbIoV1thj6w/zXVEETakiLLw3x3fXsN7Ta1W/R
        q2UH4KT+kqocZ/vuLdNs1tRO65nUkiZbBIJ/S1HCsJj7fCQ+Cw6plDduj3pLaASf
        sHifm6D9vHTndDrW+5oK67It/7Lco8WYEBrFgRQvSL6BIN6FTTywM35zIIJfxDJZ
        8iR7UIaWeJB9szyQqkEp5xOSaVT8oGygOsytgQIDAQABAoIBACg40gVvPUgsmfMO
        smq7yPhlwbiSbmoDPvt7EaLtIXpl0TNYNilbpYuTv8GC0QYbE5za0VJ0LqsHYDSf
        VrJsKzKZnxoG+dMZYVu7f70wm2i/3cnDiJbGuUW54crcxeN3LY67KJNPicSnPx/9
        rOV9ox65sw+E6K6Ron/MzOJTwLh1G5t6cy5oX7i5ALCdcBPZNhY16lf3QWc/kvi/
        5U7eqyOb1VZ8dZ9EIxwzip/25ubLT0a5QBjbaheNTvT4WHfCxB+pJcGPNRVKJPGi
        6lHBT2juqptUMXO8kVXzNe/OO9QcQcrm8Iw/0LhoeWbla2MP0fNx9SO2MstwUF9O
        qYg59UkCgYEA3sQKnqC0IO1Qtf2nzKvI0ELTKUItGBdgo4bq5tOQUPVIoCltxRjG
        3D4S2erQiGN5rUkJohjzzcwwgxhnq8NlSOEo7Z9/PJVzNNki2XU2LnjYW5ULXRTN
        c5y/MAYR0gQNmLNxIqBmdNtQ3LPHUl9quparkBekoRN7CjxQU3fM+r0CgYEAvoDp
        tWYHR6PkgkFXA4qgOLloXjXkaLQ3/yfTjq2R0dN9CpFABuBD+sj9Ffdo5cY4bqDL
        kMSpGYhKfCpvJBJXvg5AHj6B3drLOyBG9tg0TVOXp9kZ6bqvc3NzIGtvc9vr548W
        ujGoscPPhgUrRc1+UFhQHZ54dQo7afUKz418TBUCgYA4JIZcpjnflo/h3hTdQ2ov
        +reHTXNaAAJOFGG9XRKhJMByBR7yLqVnuok7vK9jwFZZMvAnl0xS0KRlVdBC/NLZ
        BE4xXSJPHYdUiWj8D0thePlmU3Dyu5xwB9AzhUQWfwkCNC9OP8iyqNd/WBvjCcM3
        VWPVw++s3OEEmmDQOIBDrQKBgQCMpV5md6JOSPkPFbBpQ/KQjoo4a+9rQgrJjZzK
        jOjIkiySHbS4nuBxiewYSKYgZh0JyBsikZ8K462iSC3v4r726Ux7R8jXg45h462g
        1vSeVmX0HPvdrN+WDBlmSQtq7WYYenLcGoeiXp+bIbvV+CYWqWzUwUfLmTdOPgSy
        QZIQFQKBgQCQ7baPbigdHajsvULT365Z7q0nvtWlEVC6OvIckZEtRQ6zuv24dFrx
        ItitT/7crWHm2WIIGoQSWlZwM1kHekdQtdy9sRduLAaLSOoCHxNgsrzFFqsGDIsF
        M3SJy8mk1K2eJMvCBtzF5/1MtIKF3KFg1r1B5jnYHHbxiw86JL8dZg==
        -----END RSA PRIVATE KEY-----
        """
    /// PKCS #8 under a password.
    static let encryptedPrivateKey = """
        -----BEGIN ENCRYPTED PRIVATE KEY-----
        MIIFLTBXBgkqhkiG9w0BBQ0wSjApBgkqhkiG9w0BBQwwHAQIfWCAYbpCeZUCAggA
        MAwGCCqGSIb3DQIJBQAwHQYJYIZIAWUDBAEqBBA6t6nrRTaZxX2Cvj9SZIn0BIIE
        0DFyuSH/m4lL5VPhGCYCSm1MU0krmgLlA//omUbplkrwM5dWUJN1veXEWwisHFwT
        zhT3f94ZHgb/8fjVfy8BTzKYXRw3uoEoAP4F+e+3mbaR1/lWI44mZFad7bBVWQda
        A26wEo8yZNy4/eeODJLwHcCUXmHfkj8/xFNr21Lu+f2wWCHnHFsFsyCvwOJ54joA
        vDM5fqtbFkE5CZ3gELqbihOmx7Z6trrDKc2oYbFvYM1v6y38fF9ZhRMn9PHjVpAW
        e4cSYJs3ih86mPCmUD/VwPuypEuLz9OGfFYqpphxCAjABmZndwr0mM4V3ug2+ZRB
        zcF4gwI7cAfEzWDFLAcH1G+BogniQLtqwHbdEr/MFDW9P6UksQzO4QZkVBzL54tW
        1iyqzIfP5psjkyr4q+YHPHQWpASs2Vq02HFN5HLvN98n0F8kYiOy2VahKOUS18Gl
        m7Hp1SintacBgTW8eP6qqGqlqGpTx0YSaI5QZzGpf44hI5mT9ZxcQ/1WgiGvmfLp
        Ihr+BupT77+kL+4YwgtpEn0RNBHKE5vZGdIN2lZIutgj8UmjJJr7/m0QschnRNSr
        EVtlvnlLGN/VofdSFJV5wVtRZ1ktN/Uax8xiBHU72xfm8cuZSvpAP5lz/OiPjuTu
        GYU28gGGLdzbnwGHZ9R8fMmB4b/p5QxhF8nY/UEtTWfHHxLE3OaCpRGXIHLxt7O+
        PaYZgfiaXP9nErWOBw+vsEVEsGgUSs5qaYQ9qpDUwLTolPZyFuaWR8YhNIMmtvl1
        TWqQKtTP5wFvVz3PcXtK//5fkcB6Wfi1PeVwcQDGSoM2Ft5xigsCWVkA/rD1OUrO
        ijjxobImld6jn8hhMZEvZO9egdtv+tG4tbV8cqa+Q+DTJeUcQMzniQfv9wQ0kjGA
        wEKsVM7sIZjKUD8oNho2VvYJR9G/7YsEPZJvsrEEqmxzHpfLfkGhpi1N7xyHurIY
        YmxYj+P68SdsLPnagzgb0EX6yv/oY8KO30e6MbvDX+Lsw2WVs3yjzyUzW+/sXF+f
        ezFOnn3I7OmoIgd7JLhBSIfOlKmIdhGi0L8p59SXkcBJCfoYU+rgIP98GbagGE0B
        WvlLSKhmtnFrA6UWYWXAevhkHDfFNghl0LR9JBsjBh+XAMIsr7xzUjinuYi5NoFg
        UjUvfe1R2ll/5HDTXxJNptTW/3xilw8632V/N25x7HN49Ldoa6a4o/BL67yWzCdZ
        VFHNSZYRf/ayWC1LkGOMy8Il+VggY6Q2hXplXViWznE9MThVf6Q7kVVbxV8kLpnY
        yFgo/bviZs1fubrT0OUDUBQh7thGW0RdEjkACCbwp8wPJj0o/a97rYylrYh7zePV
        M1DYVZi9GwS5+B3xoiNxkxdbL6/LanUqIX6KzCKsVC1WAygZjmtPYjHO1A6W7meU
        YLrWAjkEKSQJV0gcPsAquLV83jQIfOYrhpyrisPIYSbe8AvCpAb+vPyPJH6b6CgO
        ORHhFkWMNFQYPZYX69QZ75EDtZshTR8xzMMw33Q9o/1WM/FH/pcx6yCOi6YhM1ph
        bfyIQ8JWeze2/sNp2fJTzp3d/+6a5t/PcrOAD5ph8sMh5Rb7BT3G5m8nMkh18XkF
        JOK8qtiGZKQnytTpBZvOA7LihEh0RlS5P1bQZifFOgaX
        -----END ENCRYPTED PRIVATE KEY-----
        """
    /// SubjectPublicKeyInfo.
    static let publicKey = """
        -----BEGIN PUBLIC KEY-----
        MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEApcWtRVGkXtqk3ZD8+OU/
        HpeK9vqZOO3VAs9j/+Iw4qoEJ/sQ0x7idCTKtUTjfspH4aTdpAzM/k1gR9vtUjla
        4kEE/j0Hgu3nZwIDDcdCocSu9Yx+m79xf3eZwByapuJrEt8je2CannKbIoV1thj6
        w/zXVEETakiLLw3x3fXsN7Ta1W/Rq2UH4KT+kqocZ/vuLdNs1tRO65nUkiZbBIJ/
        S1HCsJj7fCQ+Cw6plDduj3pLaASfsHifm6D9vHTndDrW+5oK67It/7Lco8WYEBrF
        gRQvSL6BIN6FTTywM35zIIJfxDJZ8iR7UIaWeJB9szyQqkEp5xOSaVT8oGygOsyt
        gQIDAQAB
        -----END PUBLIC KEY-----
        """
    /// PKCS #1.
    static let publicKeyPKCS1 = """
        -----BEGIN RSA PUBLIC KEY-----
        MIIBCgKCAQEApcWtRVGkXtqk3ZD8+OU/HpeK9vqZOO3VAs9j/+Iw4qoEJ/sQ0x7i
        dCTKtUTjfspH4aTdpAzM/k1gR9vtUjla4kEE/j0Hgu3nZwIDDcdCocSu9Yx+m79x
        f3eZwByapuJrEt8je2CannKbIoV1thj6w/zXVEETakiLLw3x3fXsN7Ta1W/Rq2UH
        4KT+kqocZ/vuLdNs1tRO65nUkiZbBIJ/S1HCsJj7fCQ+Cw6plDduj3pLaASfsHif
        m6D9vHTndDrW+5oK67It/7Lco8WYEBrFgRQvSL6BIN6FTTywM35zIIJfxDJZ8iR7
        UIaWeJB9szyQqkEp5xOSaVT8oGygOsytgQIDAQAB
        -----END RSA PUBLIC KEY-----
        """
    /// Another key, of 1024 bits.
    static let smallPublicKey = """
        -----BEGIN PUBLIC KEY-----
        MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDzwSdFqVwdlLBpiWzuQeT/Evor
        JyLq7tajaqyrl5wWmUUYgDNkc5oWTfw5o2OQZXIKl02g+lc+UlzeXtESpPSya2vW
        IaQV09rba1nwLSieF+jsnKqVOtQf0VMxd01noeg0drl0U5YE3W9QXOqxC4l42WfI
        YHaKnn4Ofj9YgV9VLQIDAQAB
        -----END PUBLIC KEY-----
        """
    /// A key that is not RSA.
    static let p256PublicKey = """
        -----BEGIN PUBLIC KEY-----
        MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE/hGRrQg5szkhlRCeUsTJ3zBZzvDB
        i5VYWJq1Eh3ctCapkIkHqa6TyqPJ+HYNn6RYKPH95nCILpis/1aifnlhgQ==
        -----END PUBLIC KEY-----
        """
    /// A key that is not RSA.
    static let p256PrivateKey = """
        -----BEGIN PRIVATE KEY-----
        MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgt/HzNDaiVOWQ2msX
        nqVPiyDxYtEb4LoW+97ifqyz8pGhRANCAAT+EZGtCDmzOSGVEJ5SxMnfMFnO8MGL
        lVhYmrUSHdy0JqmQiQeprpPKo8n4dg2fpFgo8f3mcIgumKz/VqJ+eWGB
        -----END PRIVATE KEY-----
        """

    /// The signed bytes: not ASCII, with a CRLF at the end.
    static let payload = Array("{\"ver\":\"2.0.0\",\"note\":\"₹ 1,000\"}\r\n".utf8)
    /// Header `{"alg":"RS256","kid":"fixture-1","b64":false,"crit":["b64"]}`, over the payload as it is.
    static let detached = """
        eyJhbGciOiJSUzI1NiIsImtpZCI6ImZpeHR1cmUtMSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19..d-JA5rfH8Xt2xs7bG-\
        fZ74GUa3x_JY-CmHWicOaHXMF0qv9saqrSd9F-\
        l1dgmrip4BRDKeF3f1NoMmQcbKbx6FG6BWZLvp7AnaZCmRyyBKBkLXUf7hXLbUthbH2ttAI6m2KDkdoFnG3DK6yasn-Ex8teG84_\
        RupXGNPKjM9YfztCEARL7IrtOw9wcpks9Gp9-\
        Btb_VWOF9RBOhNedNUYuSUvbum8Zt01ABfEuBXX27JmdNQgzahJPjPC7Kt5Xf9U70IkAar_QNj1DWVU6pLh92dQ_lwe-\
        2F8TqiXHeQl6s3WGh0YQF3r4FQz9Sz3qKHjAqbf04bJ9NOBzlTsjXRbcg
        """
    /// Header `{"alg":"RS256","kid":"fixture-1"}`, over the payload in base64url.
    static let detachedAppendixF = """
        eyJhbGciOiJSUzI1NiIsImtpZCI6ImZpeHR1cmUtMSJ9..igT0rOQd1Lyvs_3XgHzbw9nIX5vmsWoqGZQ-\
        6zbNt7HWR1ycKL_EeumC3l8uysip__VsTiDXzAO-\
        6EpsV9kcDCxKgraUGvieVyR10rB0xIWG_43pLfMB9oOjwMsVKxaUsuakxlsVY7jiF9MRdr8Zq1cNZhGDGqyluXHMDdutrhhmnyWK\
        358LqWId6MnxuPapqKb2XM8ScvJ1JvHeuYg_zhU-\
        5OrCcO5hbqWX23cIfQtyFDUwDvUQHlFimnQEiwo20GFlpwL8FucDGBL4TjfX7pHnbRbL8enb_v82aRLtRr9NGnuZO4aDhhiV2T8s\
        7l3eGmilV2kvUQXsGeksZvqNuQ
        """
    /// The same header, with the payload inside.
    static let compact = """
        eyJhbGciOiJSUzI1NiIsImtpZCI6ImZpeHR1cmUtMSJ9.eyJ2ZXIiOiIyLjAuMCIsIm5vdGUiOiLigrkgMSwwMDAifQ0K.igT0rO\
        Qd1Lyvs_3XgHzbw9nIX5vmsWoqGZQ-6zbNt7HWR1ycKL_EeumC3l8uysip__VsTiDXzAO-\
        6EpsV9kcDCxKgraUGvieVyR10rB0xIWG_43pLfMB9oOjwMsVKxaUsuakxlsVY7jiF9MRdr8Zq1cNZhGDGqyluXHMDdutrhhmnyWK\
        358LqWId6MnxuPapqKb2XM8ScvJ1JvHeuYg_zhU-\
        5OrCcO5hbqWX23cIfQtyFDUwDvUQHlFimnQEiwo20GFlpwL8FucDGBL4TjfX7pHnbRbL8enb_v82aRLtRr9NGnuZO4aDhhiV2T8s\
        7l3eGmilV2kvUQXsGeksZvqNuQ
        """
    /// The first header, the payload inside in base64url, signed over the payload as it is.
    static let compactQuirk = """
        eyJhbGciOiJSUzI1NiIsImtpZCI6ImZpeHR1cmUtMSIsImI2NCI6ZmFsc2UsImNyaXQiOlsiYjY0Il19.eyJ2ZXIiOiIyLjAuMCI\
        sIm5vdGUiOiLigrkgMSwwMDAifQ0K.d-JA5rfH8Xt2xs7bG-fZ74GUa3x_JY-CmHWicOaHXMF0qv9saqrSd9F-\
        l1dgmrip4BRDKeF3f1NoMmQcbKbx6FG6BWZLvp7AnaZCmRyyBKBkLXUf7hXLbUthbH2ttAI6m2KDkdoFnG3DK6yasn-Ex8teG84_\
        RupXGNPKjM9YfztCEARL7IrtOw9wcpks9Gp9-\
        Btb_VWOF9RBOhNedNUYuSUvbum8Zt01ABfEuBXX27JmdNQgzahJPjPC7Kt5Xf9U70IkAar_QNj1DWVU6pLh92dQ_lwe-\
        2F8TqiXHeQl6s3WGh0YQF3r4FQz9Sz3qKHjAqbf04bJ9NOBzlTsjXRbcg
        """
}
