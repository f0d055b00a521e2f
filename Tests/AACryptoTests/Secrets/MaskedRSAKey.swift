#if os(Linux)
import AACore

@testable import AACrypto

/// The PKCS #8 of an RSA key, masked as ``MemoryScan`` has it, so that the text of this file is none of its copies.
///
/// A test key of 2048 bits, made by `openssl genrsa`: never use it.
enum MaskedRSAKey {
    private static let der = """
        lSehGKekpZWoo6yPI+0jUqikpKSgpaEnoQKVJ6EGp6SlpyekpKUvSo00KAWQUYu5YBJ/ezOPhEGWll7MyrCxje+/dXCbTl7TUTWY\
        TuhNpJypJAC/uTPmo2x32nYS7/Upw+X1wdkMR6xVXlJcyIwCIxGfAcU26Q9SVdu2MiXUjep1b6A1fXvWYze+C7GsGeLYi7u5IPJf\
        zZKWhsHpTuim6ZnGDsLPbvPpJ039MG1nlrVAbbo2tMMIWSiBmW78RUBD+ZQrQQLhpb0RISBzvxqSIm+Cftt+h8e9pijVXhDURYMH\
        U12d0w/qH4ic5+UEFf81Kx21/uNN7LzwwuiPYk7Ui3H1Z4SH/pIx7l/Uik4fOGxKvup2d3KXk8hHBaXSVZ48Udd+9I5op6akpaSn\
        J6SloN0xWgHxfSa1cW4czN/gS67quFW1/QtsQVC1llgFYbjo8F++XqWfeMAZS7pAcOSDywBhrPVhdWiUO/Rk3r1QT2ILC6zXtwAN\
        Maaml8dfkD8cLHTWfC2NpkkekEF/F2TmJu+FZu5ifRzpsca740ob607qiowyem8o77QRHbCrvBoVG30JDR4SFyTxG3H4F/woxLrY\
        OFd41cfUprDzzC4mGr0vn4mZgHlElxm2QH4bGlIQ6Fb8qzDLPenC3VNGPcoMbbcWzaQYVxzZIyhomoLXBw9KJ6D6yFoo0bVIxX17\
        tvMiQdi88uLLVew82oObAZV8Zl00gsvEWhOdtzFF+aTS5KckJKVkLIDo4cyVaWLKF+xTtKvGBVZfLFzZTpv9wzNYQ4qAuvX9uHmn\
        Fyxz7ZDGYgXMm1RiC6pv8W59iR3wQ9B5PdA6FuQE9916D4KhTLtF61JxARsodJgG7vSal/G/+37pY4HO1aiWMlmVNqbvM5WUpGoe\
        abFSf9lVeTsGoo+Ed+ic5KckJKUSYzc8Y67dtEasz/PrGa8FMXtz5wWhh8+OL8OXJOoiRxuocvW6hmda1UF6fKaWPSOw41e8NVSx\
        N0Mh27dbNlbLsXfdmN24VeN6KwIKxrD8Fii+67l64oPFQV3vdNKuvTY6ny/xcBZd7NpeRvcoKEZ4/ecidbPOBf6PmXI1DaFGKKck\
        JdK3j0+mXFJQkC9vsMy9rvbrM8ik1SNGFUdVNv6dZQtgn+3pywiziMwUfMqa4By/TEHE36Y1V4j8i5nGxqPvBw42GKXhe86QBtOt\
        XvqBswGRLgnWuW+yChWmoEgiLWar1LppHmcq1xXOVwjRpm32oFl2aHthoVECEmuWGJqeYLzkpyQltDd9MaR6nUCBXncn+fK8pLW+\
        /q5wUsqaqH1yn1qNM29RUgJ76ymkTwTDtChxpim26/I01IPLsvE1eTk4G8XUInPqQ7AHEEeWkWox1su+iCplSj8kB+n12ZAssWMk\
        ox4+T5q2fPNXkGlcJoR3cbnZyRqXQNp4MVqMPTzDch7M0eCnJCSlDp8DOlHDLXHluo+c1ySK7smEIaVdGDpl4A5RYW59PkA0Vlsk\
        s3U+ukYtfKbCkzNaV1B+QFbnoyh926TBHYS4Dd2dTzgYK4qOSwEPuNTlS14EEJCygqd6b37D/cqvprVkRASoVEv9/C/kARzkEN7z\
        VaPOi7yFPYqNSlCguzUZQmg=
        """
    /// Where n and e stand.
    private static let publicPlaces = [38..<294, 296..<299]
    /// Where the others stand, in the order of ``SignatureKeyKind/Names/privateMembers``.
    private static let privatePlaces = [303..<559, 563..<691, 695..<823, 826..<954, 957..<1085, 1089..<1217]

    /// The key as a caller has it.
    static func text() throws -> String { try MaskedKeyText.text([], Base64.decode(der)) }

    /// The private numbers, masked.
    static func privateNumbers() throws -> [[UInt8]] {
        let bytes = try Base64.decode(der)
        return privatePlaces.map { Array(bytes[$0]) }
    }

    static func jwk() throws -> JWK {
        let bytes = try Base64.decode(der)
        func number(at place: Range<Int>) -> [UInt8] {
            var number: [UInt8] = []
            MemoryScan.append(Array(bytes[place]), to: &number)
            return number
        }
        let privateValues = try privatePlaces.map { (place) throws in
            var number = number(at: place)
            return try SecretBytes(taking: &number)
        }
        return JWK(.rsa, publicValues: publicPlaces.map(number), privateValues: privateValues, keyID: "wiping")
    }
}
#endif
