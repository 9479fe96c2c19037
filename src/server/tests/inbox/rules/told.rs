//! D1: who sees rules, and what is told of them.

use super::*;

/// What a rule names and what is gone meanwhile is told of, and is not lost by saving something else.
#[tokio::test]
async fn d1_what_is_gone_is_told_of() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    bench.app.store.create_team(&bench.demo, "returns", "Returns", NOW).await.unwrap();
    set(&bench, &one("Back", None, vec![Action::Team("returns".to_owned())])).await;
    assert!(browser.get(LIST).await.text.contains("team: Returns"));
    bench.app.store.remove_team(&bench.demo, "returns", "Aru", NOW).await.unwrap();
    assert!(browser.get(LIST).await.text.contains("there is no team “returns” any more"));
    assert!(browser.get(&format!("{EDIT}?name=Back")).await.text.contains("<option value=\"returns\" selected"));
}

#[tokio::test]
async fn g7_names_of_rules_are_text() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let name = "<script>alert(1)</script> \"&";
    set(&bench, &one(name, Some(Condition::Words(vec!["<b>".to_owned() + "x"])), vec![Action::Ask])).await;
    for page in
        [LIST.to_owned(), format!("{EDIT}?name=%3Cscript%3Ealert(1)%3C%2Fscript%3E%20%22%26"), format!("{LIST}?days=9")]
    {
        let page = browser.get(&page).await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(!page.text.contains("<script>alert") && !page.text.contains("<b>x"), "{}", page.text);
    }
}

#[tokio::test]
async fn g7_rules_are_for_those_who_may_change_the_shop() {
    let bench = Bench::new().await;
    for (who, status) in [
        ("dana@shop.example", StatusCode::FORBIDDEN),
        ("olga@shop.example", StatusCode::FORBIDDEN),
        ("mallory@shop.example", StatusCode::NOT_FOUND),
    ] {
        let browser = bench.sign_in(who).await;
        for page in [LIST, EDIT] {
            assert_eq!(browser.get(page).await.status, status, "{who} {page}");
            assert_eq!(
                browser.post(page, &[("act", "remove"), ("version", "0"), ("name", "Urgent")]).await.status,
                status
            );
        }
    }
    assert_eq!(rules(&bench).await.1, 0);
}

/// The history of a case says which rule fitted, and of which version.
#[tokio::test]
async fn d1_the_history_names_the_rules() {
    let bench = Bench::new().await;
    let browser = bench.sign_in("aru@shop.example").await;
    let id = bench.ruled(3, 4, "Refunds: all").await;
    let page = browser.get(&format!("/inbox/cases/demo/{id}")).await.text;
    assert!(page.contains("ran the rule “Refunds: all” (version 4)"), "{page}");
    let id = bench.ruled(4, 0, "Few stars").await;
    let page = browser.get(&format!("/inbox/cases/demo/{id}")).await.text;
    assert!(page.contains("ran the rule “Few stars” of a new shop"), "{page}");
}
