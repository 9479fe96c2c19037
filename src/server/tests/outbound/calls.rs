//! `Outbound` alone.

use crate::receiver::{Receiver, Step};
use plaudit_server::outbound::{ANSWER_BYTES, Answer, Outbound, OutboundError};
use std::time::Duration;
use url::Url;

/// Reaches the receivers of these tests.
fn local() -> Outbound {
    Outbound::new(vec!["127.0.0.0/8".parse().unwrap()])
}

async fn post(outbound: &Outbound, url: &Url) -> Result<Answer, OutboundError> {
    outbound.post(url, &[("content-type", "application/json".to_owned())], "{}".to_owned()).await
}

#[tokio::test]
async fn d6_what_is_posted_arrives() {
    let receiver = Receiver::start([Step::Header(201, "set-cookie", "a=b".to_owned())]).await;
    let outbound = local();
    assert_eq!(post(&outbound, &receiver.url).await.unwrap().status, 201);
    let answer = post(&outbound, &receiver.url).await.unwrap();
    assert_eq!(answer, Answer { status: 200, retry_after: None, body: "said the receiver".to_owned() });
    for seen in receiver.seen() {
        assert_eq!(seen.body, "{}");
        assert_eq!(seen.header("content-type"), "application/json");
        assert_eq!(seen.header("user-agent"), concat!("Plaudit/", env!("CARGO_PKG_VERSION")));
        assert_eq!(seen.header("cookie"), "", "cookies are not kept");
    }
}

/// G7: every spelling of an address of this machine, and a name that leads to it.
#[tokio::test]
async fn g7_private_addresses_are_refused() {
    let receiver = Receiver::start([]).await;
    for host in [
        "127.0.0.1",
        "localhost",
        "LOCALHOST",
        "127.1",
        "0x7f.1",
        "2130706433",
        "017700000001",
        "0.0.0.0",
        "0",
        "%31%32%37.0.0.1",
        "①②⑦.0.0.1",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::ffff:7f00:1]",
        "[::127.0.0.1]",
    ] {
        let url = receiver.url_at(host);
        let outbound = Outbound::new(Vec::new());
        for error in [outbound.check(&url).await.unwrap_err(), post(&outbound, &url).await.unwrap_err()] {
            assert!(matches!(error, OutboundError::Refused { .. }), "{host}: {error}");
            assert!(error.to_string().contains("PLAUDIT_ALLOW_PRIVATE_TARGETS"), "{error}");
        }
    }
    assert!(receiver.seen().is_empty());
}

#[tokio::test]
async fn g7_a_private_network_can_be_allowed() {
    let receiver = Receiver::start([]).await;
    assert!(local().check(&receiver.url).await.is_ok());
    assert!(receiver.seen().is_empty(), "a check sends nothing");
    assert_eq!(post(&local(), &receiver.url).await.unwrap().status, 200);
    let both = Outbound::new(vec!["127.0.0.0/8".parse().unwrap(), "::1/128".parse().unwrap()]);
    assert_eq!(post(&both, &receiver.url_at("localhost")).await.unwrap().status, 200);
    let another = Outbound::new(vec!["10.0.0.0/8".parse().unwrap()]);
    assert!(matches!(another.check(&receiver.url).await, Err(OutboundError::Refused { .. })));
    let mapped = local().check(&receiver.url_at("[::ffff:127.0.0.1]")).await;
    assert!(matches!(mapped, Err(OutboundError::Refused { .. })), "another spelling is not in the network");
}

#[tokio::test]
async fn g7_forms_that_are_refused() {
    for (text, says) in [
        ("ftp://shop.example/", "https://"),
        ("file:///etc/passwd", "https://"),
        ("gopher://127.0.0.1:70/", "https://"),
        ("https://user@shop.example/", "user name"),
        ("https://:secret@shop.example/", "password"),
        ("https://no-such-host.invalid/", "was not found"),
    ] {
        let error = local().check(&Url::parse(text).unwrap()).await.unwrap_err().to_string();
        assert!(error.contains(says) && !error.contains("secret"), "{text}: {error}");
    }
}

#[tokio::test]
async fn g7_redirects_are_not_followed() {
    for status in [301, 302, 303, 307, 308] {
        let target = Receiver::start([]).await;
        let receiver = Receiver::start([Step::Header(status, "location", target.url.to_string())]).await;
        let error = post(&local(), &receiver.url).await.unwrap_err();
        assert!(matches!(error, OutboundError::Redirect(code) if code == status), "{error}");
        assert_eq!((receiver.seen().len(), target.seen().len()), (1, 0));
    }
}

#[tokio::test]
async fn g7_slow_answers_time_out() {
    let receiver = Receiver::start([Step::Hold(Default::default()), Step::Dawdle]).await;
    let hasty = local().with_timeout(Duration::from_millis(300));
    let error = post(&hasty, &receiver.url).await.unwrap_err();
    assert!(matches!(error, OutboundError::Timeout(_)), "{error}");
    assert!(error.to_string().contains("within 0.3 seconds"), "{error}");
    let answer = post(&hasty, &receiver.url).await.unwrap();
    assert_eq!((answer.status, answer.body.as_str()), (200, "wait"), "the status stands, whatever becomes of the body");
}

#[tokio::test]
async fn g7_long_answers_are_cut() {
    let receiver = Receiver::start([Step::Text(100_000)]).await;
    assert_eq!(post(&local(), &receiver.url).await.unwrap().body.len(), ANSWER_BYTES);
}

#[tokio::test]
async fn d6_who_cannot_be_reached_is_named_without_the_address() {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = Url::parse(&format!("http://{}/hook?key=secret", listener.local_addr().unwrap())).unwrap();
    drop(listener);
    let error = post(&local(), &url).await.unwrap_err();
    assert!(matches!(error, OutboundError::Unreachable { .. }), "{error}");
    let text = format!("{error} {error:?}");
    assert!(text.contains("refused") && !text.contains("secret"), "{text}");
}

#[tokio::test]
async fn g7_https_without_a_certificate_is_no_answer() {
    let receiver = Receiver::start([]).await;
    let mut url = receiver.url.clone();
    url.set_scheme("https").unwrap();
    let error = post(&local(), &url).await.unwrap_err();
    assert!(matches!(error, OutboundError::Unreachable { .. }) && error.to_string().contains("certificate"), "{error}");
    assert!(receiver.seen().is_empty());
}

/// G7: a proxy would look names up by itself. The test runs another one again, with proxies set around it.
#[test]
fn g7_proxies_of_the_environment_are_not_used() {
    let output = std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "calls::d6_what_is_posted_arrives"])
        .envs(["HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"].map(|name| (name, "http://127.0.0.1:9")))
        .env_remove("NO_PROXY")
        .env_remove("no_proxy")
        .output()
        .unwrap();
    let text = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && text.contains("1 passed"), "{text}");
}
