// A fintech's unit test of its journey through Setu: no network, no waiting, and what goes wrong on the day it is read.

import AACore
import AAFlow
import AAModels
import AAProviders
import AAStore
import AATestKit

let clock = ManualClock(at: .unixEpoch)
let inbox = InMemoryInbox()
let second = MockAccount(
    link: "mock-link-2", maskedAccountNumber: "XXXXXXXX0002",
    document: #"<Account type="deposit" linkedAccRef="mock-link-2" maskedAccNumber="XXXXXXXX0002"/>"#)
let provider = MockProvider.setu(accounts: [.savings, second], inbox: inbox, clock: clock)
// snippet.hide
let now = clock.now()
let terms = ConsentTerms(
    consentStart: now, consentExpiry: now.adding(.seconds(86_400)), consentMode: .store, fetchType: .periodic,
    consentTypes: [.profile, .summary, .transactions], fiTypes: [.deposit],
    dataConsumer: ConsentParty(id: "my-fiu", kind: .user), purpose: .aggregatedStatement,
    dataRange: FIDataRange(from: now.adding(.seconds(-90 * 86_400)), to: now),
    dataLife: ConsentPeriod(1, .month), frequency: ConsentPeriod(1, .month))
let detail = ConsentDetail(terms: terms, customer: ConsentCustomer(address: "9999999999@onemoney"))
// snippet.show

// The customer thinks for two minutes; the news of it comes twice; the first fetch comes too often; one bank refuses.
provider.decision = .none
provider.script(
    .news(.each, .comesTwice), .next(.fetch, .fails(.rateLimited(after: .seconds(30)))),
    .session(.next, .account("mock-link-2", is: .denied)))

let context = FlowContext(provider: provider, store: InMemoryStore(), clock: clock)
let delivery = try await ConsentJourney(context, inbox: inbox).run(detail) { ticket in
    clock.schedule(after: .seconds(120)) { await provider.approve(ticket.handle) }
}

print(delivery.documents.count, delivery.missing.values.map(\.rawValue))  // 1 ["DENIED"]
print(provider.calls.filter { $0 == .fetch }.count)  // 2
print(clock.now().duration(since: .unixEpoch) >= .seconds(150))  // true
