import AAConformance
import AACore
import AAModels
import AAProviders

extension BrokenProviderRow {
    /// Providers with a broken call about data.
    static let data: [BrokenProviderRow] = [
        data("reads any delivery under any consent", foundBy: ["a delivery is not read under another"]) { broken in
            let agreed = Memory<AgreedConsent?>(nil)
            broken.beginning = { good, consent, range, keys throws(ProviderError) in
                agreed.current = consent
                return try await good.startSession(under: consent, range: range, keys: keys)
            }
            broken.opening = { good, delivery, consent throws(ProviderError) in
                try good.accounts(in: delivery, under: agreed.current ?? consent)
            }
        },
        data("gives an account twice", foundBy: ["a delivery holds accounts"]) { broken in
            broken.opening = { good, delivery, consent throws(ProviderError) in
                let accounts = try good.accounts(in: delivery, under: consent)
                return accounts + accounts.prefix(1)
            }
        },
        data("gives the documents of somebody else", foundBy: ["a delivery holds accounts"]) { broken in
            broken.opening = { good, delivery, consent throws(ProviderError) in
                try good.accounts(in: delivery, under: consent).map { account in
                    var account = account
                    account.content = .plaintext(Array("another's".utf8))
                    return account
                }
            }
        },
        data(
            "hands over what it should have decrypted",
            foundBy: [
                "documents come in plaintext", "a delivery holds accounts", "data that is given out more than once",
            ]
        ) { broken in
            broken.opening = { good, delivery, consent throws(ProviderError) in
                try good.accounts(in: delivery, under: consent).map { account in
                    var account = account
                    account.content = .encrypted(
                        "", KeyMaterial(curve: "Curve25519", expiry: ConformingProvider.noon, keyValue: "", nonce: []))
                    return account
                }
            }
        },
        data("finds nothing where it cannot read", foundBy: ["a delivery that is damaged"]) { broken in
            broken.opening = { good, delivery, consent throws(ProviderError) in
                do throws(ProviderError) { return try good.accounts(in: delivery, under: consent) } catch {
                    guard error.code == .malformedAnswer else { throw error }
                    return []
                }
            }
        },
        data(
            "reads a delivery once", foundBy: ["a delivery that was kept", "data that is given out more than once"],
            andMore: true
        ) { broken in
            let isRead = Memory(false)
            broken.opening = { good, delivery, consent throws(ProviderError) in
                guard !isRead.current else { return [] }
                isRead.current = true
                return try good.accounts(in: delivery, under: consent)
            }
        },
        data("gives other documents the second time", foundBy: ["data that is given out more than once"]) { broken in
            let (fetches, openings) = (Memory(0), Memory(0))
            broken.fetching = { good, session throws(ProviderError) in
                let delivery = try await good.fetch(session)
                fetches.current += 1
                return delivery
            }
            broken.opening = { good, delivery, consent throws(ProviderError) in
                let accounts = try good.accounts(in: delivery, under: consent)
                openings.current += 1
                guard fetches.current == 2, openings.current == 2 else { return accounts }
                return accounts.map { account in
                    var account = account
                    account.content = .plaintext(Array("another's".utf8))
                    return account
                }
            }
        },
        data("gives its own copy of what is gone", of: .perfiosWithEscrow, foundBy: ["data that is given out once"]) {
            broken in
            let kept = Memory<RawDelivery?>(nil)
            broken.fetching = { good, session throws(ProviderError) in
                if let delivery = kept.current, delivery.session == session.id { return delivery }
                let delivery = try await good.fetch(session)
                kept.current = delivery
                return delivery
            }
        },
        data("shows what a session is collected with", of: .perfiosWithEscrow, foundBy: ["no error holds"]) { broken in
            broken.fetching = { good, session throws(ProviderError) in
                do throws(ProviderError) { return try await good.fetch(session) } catch {
                    throw error.with(reason: "\(error.reason): \(session.secret ?? "")")
                }
            }
        },
        data("gives nothing for what it does not know", foundBy: ["an unknown session has no data"]) { broken in
            broken.fetching = { good, session throws(ProviderError) in
                do throws(ProviderError) { return try await good.fetch(session) } catch {
                    guard error.code == .unknownReference else { throw error }
                    return RawDelivery(session: session.id, bytes: [])
                }
            }
        },
        data(
            "names another session with a delivery", foundBy: ["a session is of its consent"], andMore: true
        ) { broken in
            broken.fetching = { good, session throws(ProviderError) in
                RawDelivery(session: "another", bytes: try await good.fetch(session).bytes)
            }
        },
    ]
}
