import AAModels
import Testing

@Suite("The form of an id")
struct ReBITUUIDTests {
    @Test(
        "36 characters with four hyphens in their places have the form",
        arguments: [
            "4a4adbbe-29ae-41e8-a8d7-0289437bf331", "4a4adbbe-29ae-11e8-a8d7-0289437bf331",
            "4A4ADBBE-29AE-41E8-A8D7-0289437BF331", "c4a1450c-d08a-45b4-a475-0468bd10e38s",
        ])
    func hasForm(text: String) { #expect(ReBITUUID.hasForm(text)) }

    @Test(
        "anything else has not",
        arguments: [
            "", "4a4adbbe29ae41e8a8d70289437bf331", "4a4adbbe-29ae-41e8-a8d7-0289437bf33",
            "4a4adbbe-29ae-41e8-a8d7-0289437bf3311", "4a4adbbe-29ae-41e8-a8d70-289437bf331",
            "4a4adbb-e29ae-41e8-a8d7-0289437bf331", "4a4adbbe-29a-e41e8-a8d7-0289437bf331",
            "4a4adbbe-29ae-41e-8a8d7-0289437bf331", "4a4adbbe-29ae-41e8-a8d7-02894-7bf331",
            "{4a4adbbe-29ae-41e8-a8d7-0289437bf331}", " 4a4adbbe-29ae-41e8-a8d7-0289437bf331",
            "4a4adbbe\u{2010}29ae\u{2010}41e8\u{2010}a8d7\u{2010}0289437bf331",
        ])
    func hasNotForm(text: String) { #expect(!ReBITUUID.hasForm(text)) }
}
