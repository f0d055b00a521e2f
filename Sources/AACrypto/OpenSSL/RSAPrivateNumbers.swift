internal import COpenSSL

/// The numbers of an RSA private key (RFC 8017 §3.2), in the order of ``SignatureKeyKind/Names``.
struct RSAPrivateNumbers {
    let publicValues: [[UInt8]]
    let privateValues: [SecretBytes]

    /// Requires all numbers to belong to each other, and p and q to be primes: some 50 ms.
    ///
    /// One that does not can show in a signature, and the signature then gives the key away. OpenSSL's own check leaves numbers in
    /// memory from which the key follows.
    ///
    /// - Throws: ``AACryptoError/Code/invalidKey``.
    func requireFitting() throws(AACryptoError) {
        let (n, e) = (publicValues[0], publicValues[1])
        let d = try BigNumber(privateValues[0])
        let p = try BigNumber(privateValues[1])
        let q = try BigNumber(privateValues[2])
        let context = try BigNumberContext()
        // In this order: what follows the primes divides by p − 1 and q − 1.
        guard try context.isProduct(p, q, of: BigNumber(n)), try context.isPrime(p), try context.isPrime(q),
            try context.isExponent(BigNumber(privateValues[3]), of: d, BigNumber(e), modulo: p),
            try context.isExponent(BigNumber(privateValues[4]), of: d, BigNumber(e), modulo: q),
            try context.isInverse(BigNumber(privateValues[5]), of: q, modulo: p)
        else {
            throw AACryptoError(.invalidKey, "the numbers of the private key do not fit each other")
        }
    }
}

extension BigNumberContext {
    fileprivate borrowing func isProduct(
        _ p: borrowing BigNumber, _ q: borrowing BigNumber, of n: borrowing BigNumber
    ) throws(AACryptoError) -> Bool {
        let product = try BigNumber()
        try unsafe check(BN_mul(product.pointer, p.pointer, q.pointer, pointer), "BN_mul")
        return unsafe BN_cmp(product.pointer, n.pointer) == 0
    }

    fileprivate borrowing func isPrime(_ number: borrowing BigNumber) throws(AACryptoError) -> Bool {
        let answer = unsafe BN_check_prime(number.pointer, pointer, nil)
        guard answer >= 0 else { throw .backend("BN_check_prime") }
        return answer == 1
    }

    /// Whether an exponent of the Chinese remainder theorem is d, and the inverse of e, modulo a prime less 1.
    fileprivate borrowing func isExponent(
        _ exponent: borrowing BigNumber, of d: borrowing BigNumber, _ e: borrowing BigNumber,
        modulo prime: borrowing BigNumber
    ) throws(AACryptoError) -> Bool {
        let order = try BigNumber()
        guard unsafe BN_copy(order.pointer, prime.pointer) != nil else { throw .backend("BN_copy") }
        try unsafe check(BN_sub_word(order.pointer, 1), "BN_sub_word")
        let rest = try BigNumber()
        try unsafe check(BN_div(nil, rest.pointer, d.pointer, order.pointer, pointer), "BN_div")
        guard unsafe BN_cmp(rest.pointer, exponent.pointer) == 0 else { return false }
        return try isInverse(exponent, of: e, modulo: order)
    }

    fileprivate borrowing func isInverse(
        _ inverse: borrowing BigNumber, of number: borrowing BigNumber, modulo modulus: borrowing BigNumber
    ) throws(AACryptoError) -> Bool {
        let product = try BigNumber()
        try unsafe check(
            BN_mod_mul(product.pointer, inverse.pointer, number.pointer, modulus.pointer, pointer), "BN_mod_mul")
        return unsafe BN_is_one(product.pointer) == 1
    }
}
