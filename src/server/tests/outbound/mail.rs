//! D8, B10: mail through a real server.

use crate::bench::{Bench, shop};
use crate::smtp::{Letter, MailServer, Mode};
use axum::body::Body;
use axum::http::{Method, Request, StatusCode};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use plaudit_model::event::EventKind;
use plaudit_server::config::MailTls;
use plaudit_server::jobs::run_due;
use plaudit_server::mail::{Mail, Template, enqueue, is_address, is_set_up};
use plaudit_server::outlets::MAIL;
use plaudit_server::router::router;
use plaudit_store::Outlet;
use tower::ServiceExt;

const TO: &str = "olga@mail.example";

pub(crate) async fn bench(server: &MailServer, tls: MailTls) -> Bench {
    let tls = match tls {
        MailTls::Starttls => "starttls",
        MailTls::Tls => "tls",
        MailTls::None => "none",
    };
    let port = server.port.to_string();
    let ca = server.ca.to_str().unwrap().to_owned();
    let mut settings = vec![
        ("PLAUDIT_MAIL_HOST", "localhost".to_owned()),
        ("PLAUDIT_MAIL_PORT", port),
        ("PLAUDIT_MAIL_TLS", tls.to_owned()),
        ("PLAUDIT_MAIL_FROM", "Plaudit <care@shop.example>".to_owned()),
        ("PLAUDIT_MAIL_REPLY_TO", "people@shop.example".to_owned()),
        ("PLAUDIT_MAIL_BOUNCES", "bounces@shop.example".to_owned()),
        ("PLAUDIT_MAIL_CA", ca),
    ];
    if tls != "none" {
        settings.push(("PLAUDIT_MAIL_USER", "robot".to_owned()));
        settings.push(("PLAUDIT_MAIL_PASSWORD", "s3cret".to_owned()));
    }
    Bench::with(&settings).await
}

fn answer() -> Mail {
    let words = [
        ("product", "Kettle"),
        ("text", "Новая крышка <уже> в пути.\n.точка в начале строки"),
        ("link", "https://reviews.shop.example/t/1?a=1&b=2"),
    ];
    Mail::new(TO, Template::Answer, "ru", &words)
}

/// The parts of a message that has a text and the same as HTML, decoded.
pub(crate) fn parts(letter: &Letter) -> (String, String) {
    let kind = letter.header("Content-Type");
    assert!(kind.starts_with("multipart/alternative"), "{kind}");
    let boundary = kind.split("boundary=\"").nth(1).unwrap().split('"').next().unwrap();
    let decoded = |part: &str| {
        let (head, body) = part.split_once("\r\n\r\n").unwrap();
        let head = head.to_ascii_lowercase();
        if head.contains("base64") {
            let packed: String = body.split_whitespace().collect();
            return String::from_utf8(STANDARD.decode(packed).unwrap()).unwrap();
        }
        if !head.contains("quoted-printable") {
            return body.to_owned();
        }
        let joined = body.replace("=\r\n", "");
        let mut bytes = Vec::new();
        let mut rest = joined.as_bytes();
        while let Some((&first, after)) = rest.split_first() {
            if first == b'=' {
                bytes.push(u8::from_str_radix(std::str::from_utf8(&after[..2]).unwrap(), 16).unwrap());
                rest = &after[2..];
            } else {
                bytes.push(first);
                rest = after;
            }
        }
        String::from_utf8(bytes).unwrap()
    };
    let bodies: Vec<&str> = letter.text.split(&format!("--{boundary}")).skip(1).take(2).collect();
    assert!(
        bodies[0].to_ascii_lowercase().contains("text/plain") && bodies[1].to_ascii_lowercase().contains("text/html")
    );
    (decoded(bodies[0]), decoded(bodies[1]))
}

#[tokio::test]
async fn d8_a_mail_goes_out_encrypted_by_both_ways() {
    for (mode, tls) in [(Mode::Starttls, MailTls::Starttls), (Mode::Tls, MailTls::Tls)] {
        let server = MailServer::start(mode, &[]).await;
        let bench = bench(&server, tls).await;
        assert!(enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap());
        assert_eq!((run_due(&bench.app).await, bench.due_in().await), (1, None));
        let [letter] = &server.taken()[..] else { panic!("one message") };
        assert!(letter.encrypted);
        assert_eq!((letter.from.as_str(), letter.to.as_str()), ("bounces@shop.example", TO));
        assert_eq!(STANDARD.decode(&letter.login).unwrap(), b"\0robot\0s3cret");
    }
}

/// RFC 3834, RFC 8058, and what a reader sees.
#[tokio::test]
async fn b10_an_answer_is_readable_and_answered_by_no_machine() {
    let server = MailServer::start(Mode::Starttls, &[]).await;
    let bench = bench(&server, MailTls::Starttls).await;
    enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench.app).await;
    let letter = server.taken().remove(0);
    assert_eq!(letter.header("From"), "demo <care@shop.example>", "readers know the shop");
    assert_eq!((letter.header("To"), letter.header("Reply-To")), (TO.to_owned(), "people@shop.example".to_owned()));
    assert_eq!(letter.header("Auto-Submitted"), "auto-generated");
    assert_eq!(letter.header("Date"), "Sun, 22 Nov 2026 00:00:00 +0000");
    assert_eq!(letter.header("List-Unsubscribe-Post"), "List-Unsubscribe=One-Click");
    let stop = letter.header("List-Unsubscribe");
    assert!(stop.starts_with("<https://reviews.shop.example/shops/demo/mail/") && !stop.contains(TO), "{stop}");
    let (text, html) = parts(&letter);
    assert!(text.contains("> Новая крышка <уже> в пути.") && text.contains("> .точка"), "{text}");
    assert!(text.contains("https://reviews.shop.example/t/1?a=1&b=2"), "{text}");
    assert!(html.contains("Новая крышка &lt;уже&gt; в пути.<br>") && html.contains("lang=\"ru\""), "{html}");
    assert!(html.contains("href=\"https://reviews.shop.example/t/1?a=1&amp;b=2\"") && !html.contains("<img"), "{html}");
}

#[tokio::test]
async fn d8_tried_again_it_is_the_same_message() {
    let server = MailServer::start(Mode::Starttls, &["451 later", "550 no such user"]).await;
    let bench = bench(&server, MailTls::Starttls).await;
    enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench.app).await;
    let wait = bench.due_in().await.expect("the server said: later");
    assert!(server.taken().is_empty());
    // For ever refused is the end of it, and nobody is written to about it.
    enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap();
    assert_eq!(run_due(&bench.app).await, 1);
    bench.app.clock.forward(wait);
    assert_eq!((run_due(&bench.app).await, bench.due_in().await), (1, None));
    let first = server.taken().remove(0);
    let again = answer();
    let again =
        Mail { id: first.header("Message-ID").trim_start_matches('<').split('@').next().unwrap().to_owned(), ..again };
    enqueue(&bench.app, &shop("demo"), &again).await.unwrap();
    run_due(&bench.app).await;
    let taken = server.taken();
    assert_eq!(taken.len(), 2);
    assert_eq!(taken[0].header("Message-ID"), taken[1].header("Message-ID"));
    assert!(taken[0].header("Message-ID").ends_with("@shop.example>"));
}

#[tokio::test]
async fn d8_no_mail_in_the_open_and_none_to_a_stranger() {
    // The server cannot encrypt, though that was asked for.
    let open = MailServer::start(Mode::Open, &[]).await;
    let bench_open = bench(&open, MailTls::Starttls).await;
    enqueue(&bench_open.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench_open.app).await;
    assert!(open.taken().is_empty() && bench_open.due_in().await.is_some());
    // It shows a certificate that nobody vouches for.
    let server = MailServer::start(Mode::Starttls, &[]).await;
    let other = MailServer::start(Mode::Starttls, &[]).await;
    let mut stranger = MailServer::start(Mode::Open, &[]).await;
    (stranger.port, stranger.ca) = (server.port, other.ca.clone());
    let bench_stranger = bench(&stranger, MailTls::Starttls).await;
    enqueue(&bench_stranger.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench_stranger.app).await;
    assert!(server.taken().is_empty() && bench_stranger.due_in().await.is_some());
    // On this machine nothing need be encrypted, where that was said.
    let bench_none = bench(&open, MailTls::None).await;
    enqueue(&bench_none.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench_none.app).await;
    assert_eq!((open.taken().len(), open.taken()[0].encrypted), (1, false));
}

#[tokio::test]
async fn d8_without_a_server_nothing_is_promised() {
    let bench = Bench::new().await;
    assert!(!is_set_up(&bench.app));
    assert!(!enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap());
    assert_eq!(bench.due_in().await, None);
    for (text, is) in
        [(TO, true), (" a@b.example ", true), ("", false), ("a", false), ("a@", false), ("a@b\r\nBcc: c@d", false)]
    {
        assert_eq!(is_address(text), is, "{text}");
    }
}

/// D8: the shop's people are told of a case by mail.
#[tokio::test]
async fn d8_the_shops_people_are_told_of_a_case() {
    let server = MailServer::start(Mode::Starttls, &[]).await;
    let bench = bench(&server, MailTls::Starttls).await;
    let id = bench.case("demo", 1).await;
    let outlet = Outlet {
        id: "people".to_owned(),
        kind: MAIL.to_owned(),
        url: String::new(),
        settings: r#"{"to":["aru@shop.example","bek@shop.example"],"language":"en"}"#.to_owned(),
        events: vec![EventKind::CaseOpened],
        ..bench.webhook_at("demo", "https://nowhere.example/")
    };
    bench.app.store.add_outlet(&shop("demo"), &outlet, "Aru", bench.app.clock.now()).await.unwrap();
    bench.happens("demo", &id, EventKind::CaseOpened).await;
    bench.happens("demo", &id, EventKind::CaseClosed).await;
    while run_due(&bench.app).await > 0 {}
    let mut to: Vec<String> = server.taken().iter().map(|letter| letter.to.clone()).collect();
    to.sort();
    assert_eq!(to, ["aru@shop.example", "bek@shop.example"]);
    let (text, _) = parts(&server.taken()[0]);
    assert!(text.contains("> Течёт крышка") && text.contains(&format!("/inbox/cases/demo/{id}")), "{text}");
    assert!(!server.taken()[0].text.contains("oleg@mail.example"));
}

/// RFC 8058: a press of the mail program is enough, a look is not.
#[tokio::test]
async fn d8_no_more_of_these() {
    let server = MailServer::start(Mode::Starttls, &[]).await;
    let bench = bench(&server, MailTls::Starttls).await;
    enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench.app).await;
    let stop = server.taken()[0].header("List-Unsubscribe");
    let path = stop.trim_matches(['<', '>']).strip_prefix("https://reviews.shop.example").unwrap().to_owned();
    let ask = async |method: Method, path: &str| {
        let body = if method == Method::POST { Body::from("List-Unsubscribe=One-Click") } else { Body::empty() };
        let mut request = Request::builder().method(method).uri(path).body(body).unwrap();
        request.extensions_mut().insert(axum::extract::ConnectInfo(std::net::SocketAddr::from(([127, 0, 0, 1], 9))));
        router(&bench.app, false).oneshot(request).await.unwrap().status()
    };
    assert_eq!(ask(Method::GET, &path).await, StatusCode::OK);
    enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench.app).await;
    assert_eq!(server.taken().len(), 2, "a look changes nothing");
    assert_eq!(ask(Method::POST, &path).await, StatusCode::OK);
    enqueue(&bench.app, &shop("demo"), &answer()).await.unwrap();
    run_due(&bench.app).await;
    assert_eq!((server.taken().len(), bench.due_in().await), (2, None), "no more");
    // What somebody asked for themselves still comes.
    let reset = Mail::new(TO, Template::PasswordReset, "en", &[("link", "https://reviews.shop.example/x")]);
    enqueue(&bench.app, &shop("demo"), &reset).await.unwrap();
    run_due(&bench.app).await;
    assert_eq!((server.taken().len(), server.taken()[2].header("List-Unsubscribe")), (3, String::new()));
    for wrong in [path.replace("/demo/", "/other/"), format!("{path}x"), "/shops/demo/mail/v1.AAAA".to_owned()] {
        assert_eq!(ask(Method::POST, &wrong).await, StatusCode::NOT_FOUND, "{wrong}");
    }
}

/// Every template in every language: whole, and without a word that was left out.
#[tokio::test]
async fn d8_every_template_in_every_language() {
    let server = MailServer::start(Mode::Starttls, &[]).await;
    let bench = bench(&server, MailTls::Starttls).await;
    let words = [("event", "case.opened"), ("title", "T"), ("text", "W"), ("product", "P"), ("by", "B"), ("name", "N")];
    for language in ["en", "ru", "fa", "kk", "vi", "el"] {
        for template in Template::ALL {
            let link = ("link", "https://reviews.shop.example/x");
            let words: Vec<_> = words.into_iter().chain([link, ("why", "Y"), ("reason", "R")]).collect();
            enqueue(&bench.app, &shop("demo"), &Mail::new(TO, template, language, &words)).await.unwrap();
            run_due(&bench.app).await;
            let letter = server.taken().pop().unwrap();
            let (text, html) = parts(&letter);
            for part in [&text, &html, &letter.header("Subject")] {
                assert!(!part.contains("{$") && !part.contains("mail-"), "{language} {template:?}: {part}");
            }
            assert_eq!(html.contains("dir=\"rtl\""), language == "fa");
            assert_eq!(text.contains("/x"), template != Template::Test, "{language} {template:?}: {text}");
        }
    }
    assert_eq!(server.taken().len(), 6 * Template::ALL.len());
}
