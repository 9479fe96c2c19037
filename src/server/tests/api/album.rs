//! B7, A7: the author changes the photos of a review that was sent, through the API and on the page without script.

use crate::bench::{Answer, Bench, REVIEWS, id, shop, words};
use axum::body::Body;
use axum::http::{Request, header};
use plaudit_model::ids::{PhotoId, ReviewId};
use plaudit_model::publication::HideReason;
use plaudit_model::time::Millis;
use plaudit_store::{Acted, Role};
use serde_json::{Value, json};

/// A picture of a width, by which it is told from others.
fn picture(width: u32) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(width, 200).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

async fn uploaded(bench: &Bench, key: &str, width: u32) -> String {
    let answer = bench.post_to(&format!("/v1/shops/{key}/photos"), picture(width)).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    answer.json()["id"].as_str().unwrap().to_owned()
}

fn with(number: u32, photos: &[(&str, &str)]) -> Value {
    let mut review = words(number, 4, "Pours well.");
    review["photos"] = photos.iter().map(|(id, alt)| json!({ "id": id, "alt": alt })).collect();
    review
}

/// Id and words of each photo of a review that an answer gives.
fn photos(review: &Value) -> Vec<(&str, &str)> {
    let all = review.get("photos").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    all.iter().map(|photo| (photo["id"].as_str().unwrap(), photo["alt"].as_str().unwrap())).collect()
}

async fn call(bench: &Bench, method: &str, path: &str, token: &str, body: &Value) -> Answer {
    let request = Request::builder()
        .method(method)
        .uri(path)
        .header(header::AUTHORIZATION, format!("Bearer {token}"))
        .header(header::CONTENT_TYPE, "application/json")
        .body(Body::from(if body.is_null() { String::new() } else { body.to_string() }));
    bench.send(request.unwrap()).await
}

async fn put(bench: &Bench, token: &str, body: &Value) -> Answer {
    call(bench, "PUT", &format!("/v1/shops/hearth/reviews/{}", id(1)), token, body).await
}

/// Status and kind of a picture that the author asks for.
async fn seen(bench: &Bench, key: &str, token: &str, photo: &str) -> (u16, String) {
    let path = format!("/v1/shops/{key}/reviews/{}/photos/{photo}", id(1));
    let request = Request::get(path).header(header::AUTHORIZATION, format!("Bearer {token}"));
    let response = bench.raw(request.body(Body::empty()).unwrap()).await;
    let header = |name| response.headers().get(name).map_or("", |value| value.to_str().unwrap());
    (response.status().as_u16(), format!("{} {}", header("content-type"), header("cache-control")))
}

async fn public(bench: &Bench, photo: &str, width: u32) -> u16 {
    bench.app.announce();
    let path = format!("/photos/hearth/{photo}-{width}.jpg");
    bench.raw(Request::get(path).body(Body::empty()).unwrap()).await.status().as_u16()
}

#[tokio::test]
async fn b7_an_author_changes_photos_their_order_and_their_words() {
    let bench = Bench::new().await;
    let mut ids = Vec::new();
    for width in [201, 202, 203] {
        ids.push(uploaded(&bench, "hearth", width).await);
    }
    let [first, second, third] = [&*ids[0], &*ids[1], &*ids[2]];
    let stored = bench.stored(REVIEWS, &with(1, &[(first, "The lid"), (second, "")])).await;
    let token = stored["edit_token"].as_str().unwrap().to_owned();

    // Nothing said of them: they stay, and the answer names them. Long after the day that an upload waits.
    bench.app.clock.forward(40 * Millis::DAY);
    let same = put(&bench, &token, &words(1, 5, "Pours well.")).await;
    assert_eq!((same.status.as_u16(), photos(&same.json())), (200, vec![(first, "The lid"), (second, "")]));

    // The second comes first with words of its own, the first goes, a new one is added.
    let fresh = uploaded(&bench, "hearth", 204).await;
    let changed = [(second, "In the sun, call +7 701 123 45 67"), (&*fresh, "")];
    let answer = put(&bench, &token, &with(1, &changed)).await;
    assert_eq!(answer.status, 200, "{}", answer.text);
    let expected = vec![(second, "In the sun, call […]"), (&*fresh, "")];
    assert_eq!(photos(&answer.json()), expected, "as careful with the words as the first time");
    let listed = bench.get(REVIEWS).await.json();
    assert_eq!(photos(&listed["reviews"][0]), expected);
    assert_eq!((public(&bench, first, 201).await, public(&bench, second, 202).await), (404, 200));

    // What was let go cannot come back, and its files go with the next sweep; so do those that nobody claimed in time.
    let gone = put(&bench, &token, &with(1, &[(first, ""), (second, "")])).await;
    assert_eq!(gone.faults(), [("photos[0].id".to_owned(), "invalid".to_owned())]);
    let late = put(&bench, &token, &with(1, &[(third, "")])).await;
    assert_eq!(late.faults(), [("photos[0].id".to_owned(), "invalid".to_owned())]);
    assert_eq!(photos(&bench.get(REVIEWS).await.json()["reviews"][0]), expected, "nothing changed by halves");
    assert_eq!(bench.files(), 4);
    bench.app.photos.sweep(&bench.app).await.unwrap();
    assert_eq!(bench.files(), 2);

    let many: Vec<_> = (0..6).map(|n| format!("{n:032x}")).collect();
    let many: Vec<_> = many.iter().map(|id| (&**id, "")).collect();
    assert_eq!(put(&bench, &token, &with(1, &many)).await.faults(), [("photos".to_owned(), "too_long".to_owned())]);

    let none = put(&bench, &token, &with(1, &[])).await;
    assert_eq!((none.status.as_u16(), photos(&none.json())), (200, vec![]));
    bench.app.photos.sweep(&bench.app).await.unwrap();
    assert_eq!(bench.files(), 0);
}

#[tokio::test]
async fn b7_a_photo_that_the_shop_hid_is_not_the_authors_to_move() {
    let bench = Bench::new().await;
    let (hidden, shown) = (uploaded(&bench, "hearth", 201).await, uploaded(&bench, "hearth", 202).await);
    let stored = bench.stored(REVIEWS, &with(1, &[(&hidden, ""), (&shown, "")])).await;
    let token = stored["edit_token"].as_str().unwrap();
    let store = &bench.app.store;
    let user = store.create_user("ada@shop.example", "Ada", "x", Millis(0)).await.unwrap();
    store.set_member(&shop("hearth"), user, Role::Agent).await.unwrap();
    let user = store.user_by_email("ada@shop.example").await.unwrap().unwrap();
    let (review, known) = (ReviewId::parse(&id(1)).unwrap(), PhotoId::parse(&hidden).unwrap());
    let why = Some(HideReason::Abuse);
    let done = store.hide_photo(&shop("hearth"), &review, 1, &user, &known, why, Millis(1)).await.unwrap();
    assert_eq!(done, Acted::Done);

    assert_eq!(put(&bench, token, &with(1, &[(&hidden, "")])).await.faults()[0].0, "photos[0].id");
    let none = put(&bench, token, &with(1, &[])).await.json();
    assert!(photos(&none).is_empty());
    let left = store.photos_of(&shop("hearth"), &id(1), true).await.unwrap();
    assert_eq!(left.iter().map(|photo| (&*photo.id, photo.hidden)).collect::<Vec<_>>(), [(&*hidden, why)]);
    assert_eq!(seen(&bench, "hearth", token, &hidden).await.0, 404);
}

#[tokio::test]
async fn b7_only_the_author_sees_photos_of_a_review_that_is_not_shown() {
    let bench = Bench::new().await;
    let photo = uploaded(&bench, "careful", 400).await;
    let path = "/v1/shops/careful/products/kettle-17/reviews";
    let held = bench.stored(path, &with(1, &[(&photo, "")])).await;
    assert_eq!(held["status"], "held");
    let token = held["edit_token"].as_str().unwrap();
    assert_eq!(seen(&bench, "careful", token, &photo).await, (200, "image/jpeg no-store".to_owned()));
    for wrong in ["", "x", &token[1..]] {
        assert_eq!(seen(&bench, "careful", wrong, &photo).await.0, 404);
    }
    assert_eq!(seen(&bench, "hearth", token, &photo).await.0, 404, "of another shop");
    let other = uploaded(&bench, "careful", 300).await;
    for wrong in [&*other, "x", "..%2F..%2Fetc"] {
        assert_eq!(seen(&bench, "careful", token, wrong).await.0, 404, "no photo of this review: {wrong}");
    }
    let hosted = format!("/shops/careful/reviews/{}/photos/{photo}", id(1));
    let ask = async |query: &str| {
        let request = Request::get(format!("{hosted}{query}")).body(Body::empty()).unwrap();
        bench.raw(request).await.status().as_u16()
    };
    assert_eq!((ask(&format!("?token={token}")).await, ask("?token=x").await, ask("").await), (200, 404, 404));
}

/// The form of the author's page, as a browser sends it.
async fn form(bench: &Bench, fields: &[(&str, &str)], files: &[Vec<u8>]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    for file in files {
        body.extend(b"--x\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a.png\"\r\n\r\n");
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--x--\r\n");
    let request = Request::post(format!("/shops/hearth/reviews/{}?lang=en", id(1)))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body));
    bench.send(request.unwrap()).await
}

#[tokio::test]
async fn b7_the_authors_page_changes_photos_without_script() {
    let bench = Bench::new().await;
    let (first, second) = (uploaded(&bench, "hearth", 201).await, uploaded(&bench, "hearth", 202).await);
    let stored = bench.stored(REVIEWS, &with(1, &[(&first, "The lid"), (&second, "")])).await;
    let token = stored["edit_token"].as_str().unwrap();
    let page = format!("/shops/hearth/reviews/{}", id(1));
    let html = bench.get(&format!("{page}?token={token}&lang=en")).await.text;
    for there in [
        &*format!("src=\"{page}/photos/{first}?token={token}\""),
        &*format!("name=\"photo_kept\" value=\"{second}\" checked"),
        &*format!("name=\"photo_alt.{first}\" value=\"The lid\""),
        "type=\"file\" name=\"photo\"",
    ] {
        assert!(html.contains(there), "{there}: {html}");
    }
    let base = [("token", token), ("rating", "4"), ("body", "Pours well.")];
    let (named, kept) = (format!("photo_alt.{first}"), [("photo_kept", &*first)]);
    let words = [(&*named, "The lid, closed")];

    // A file that is none: everything comes back, and nothing changed.
    let back = form(&bench, &[&base[..], &kept, &words].concat(), &[b"<svg/>".to_vec()]).await;
    assert_eq!(back.status, 422);
    assert!(back.text.contains("not a picture that can be read") && back.text.contains("value=\"The lid, closed\""));
    assert!(!back.text.contains(&format!("value=\"{second}\" checked")), "what was ticked off stays so");
    assert_eq!(photos(&bench.get(REVIEWS).await.json()["reviews"][0]).len(), 2);

    let saved = form(&bench, &[&base[..], &kept, &words, &[("photo_show", "New")]].concat(), &[picture(300)]).await;
    assert_eq!(saved.status, 303, "{}", saved.text);
    let listed = bench.get(REVIEWS).await.json();
    let now = photos(&listed["reviews"][0]);
    assert_eq!((now[0], now.len(), now[1].1), ((&*first, "The lid, closed"), 2, "New"));

    // Six in all are too many: the first five are kept in the form.
    let five = (0..5).map(|n| picture(300 + n)).collect::<Vec<_>>();
    let many = form(&bench, &[&base[..], &kept].concat(), &five).await;
    assert!(many.status == 422 && many.text.contains("five photos"), "{}", many.text);
    assert_eq!(many.text.matches("name=\"photo_kept\"").count(), 5);

    // A form without a place for files says nothing of photos.
    assert_eq!(bench.form(&page, None, &base).await.status, 303);
    assert_eq!(photos(&bench.get(REVIEWS).await.json()["reviews"][0]).len(), 2);
    assert_eq!(form(&bench, &base, &[]).await.status, 303);
    assert_eq!(photos(&bench.get(REVIEWS).await.json()["reviews"][0]).len(), 0);
}
