//! A7: photos over HTTP: uploaded, claimed, shown with their review and with nothing else.

use crate::bench::{Answer, Bench, REVIEWS, THEIRS, from, id, shop, stars};
use axum::body::Body;
use axum::http::{Request, header};
use http_body_util::BodyExt;
use plaudit_model::ids::{PhotoId, ReviewId};
use plaudit_model::publication::HideReason;
use plaudit_model::time::Millis;
use plaudit_store::{Acted, Role};
use serde_json::{Value, json};

const PHOTOS: &str = "/v1/shops/hearth/photos";
const HELD: &str = "/v1/shops/careful/products/kettle-17/reviews";

/// A picture of a size.
fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(width, height).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

async fn send(bench: &Bench, path: &str, kind: &str, body: impl Into<Body>) -> Answer {
    bench.send(Request::post(path).header(header::CONTENT_TYPE, kind).body(body.into()).unwrap()).await
}

/// Uploads one that is taken.
async fn uploaded(bench: &Bench, path: &str) -> Value {
    let answer = send(bench, path, "image/png", picture(400, 300)).await;
    assert_eq!(answer.status, 201, "{}", answer.text);
    assert_eq!(answer.header("cache-control"), "no-store");
    answer.json()
}

fn with(number: u32, photos: &[&Value]) -> Value {
    let photos: Vec<_> =
        photos.iter().map(|photo| json!({ "id": photo["id"], "alt": "The lid, call +7 701 123 45 67" })).collect();
    let mut review = stars(number, 4);
    review["photos"] = json!(photos);
    review
}

/// The path of an address of ours.
fn path(address: &Value) -> String {
    address.as_str().unwrap().strip_prefix(crate::bench::OURS).unwrap().to_owned()
}

/// Status, and size of the picture that came.
async fn seen(bench: &Bench, path: &str) -> (u16, Option<(u32, u32)>) {
    let response = bench.raw(Request::get(path).body(Body::empty()).unwrap()).await;
    let status = response.status().as_u16();
    if status == 200 {
        for (name, value) in [
            ("content-type", "image/jpeg"),
            ("x-content-type-options", "nosniff"),
            ("content-security-policy", "default-src 'none'; sandbox"),
            ("cache-control", "public, max-age=604800, s-maxage=30, immutable"),
            ("cross-origin-resource-policy", "cross-origin"),
        ] {
            assert_eq!(response.headers()[name], value);
        }
    }
    let body = response.into_body().collect().await.unwrap().to_bytes();
    let image = image::load_from_memory_with_format(&body, image::ImageFormat::Jpeg).ok();
    (status, image.map(|image| (image.width(), image.height())))
}

#[tokio::test]
async fn a7_a_photo_is_shown_once_its_review_is() {
    let bench = Bench::new().await;
    let (first, second) = (uploaded(&bench, PHOTOS).await, uploaded(&bench, PHOTOS).await);
    assert_eq!((&first["width"], &first["height"], &first["alt"]), (&json!(400), &json!(300), &json!("")));
    let (large, small) = (path(&first["url"]), path(&first["thumb"]));
    assert_eq!(seen(&bench, &large).await, (404, None), "nobody has it");

    let stored = bench.stored(REVIEWS, &with(1, &[&second, &first])).await;
    let ids = |review: &Value| review["photos"].as_array().unwrap().iter().map(|p| p["id"].clone()).collect::<Vec<_>>();
    assert_eq!(ids(&stored), [second["id"].clone(), first["id"].clone()]);
    assert_eq!(stored["photos"][0]["alt"], "The lid, call […]", "as careful with it as with all words");
    let listed = bench.get(REVIEWS).await.json();
    assert_eq!(listed["reviews"][0]["photos"], stored["photos"]);
    assert_eq!(seen(&bench, &large).await, (200, Some((400, 300))));
    assert_eq!(seen(&bench, &small).await, (200, Some((320, 240))));

    // The same again is the same, and who has it already need not load it again.
    assert_eq!(bench.post(&with(1, &[&second, &first])).await.status, 200);
    let known = Request::get(&large).header(header::IF_NONE_MATCH, "*").body(Body::empty()).unwrap();
    assert_eq!(bench.raw(known).await.status(), 304);
    for strange in
        ["/photos/hearth/x.jpg", "/photos/open/x.jpg", &large.replace("400", "401"), &large.replace("hearth", "open")]
    {
        assert_eq!(seen(&bench, strange).await, (404, None), "{strange}");
    }
}

#[tokio::test]
async fn a7_held_and_hidden_photos_are_for_nobody() {
    let bench = Bench::new().await;
    let photo = uploaded(&bench, "/v1/shops/careful/photos").await;
    let held = bench.stored(HELD, &with(1, &[&photo])).await;
    assert_eq!(held["status"], "held");
    assert_eq!(seen(&bench, &path(&photo["url"])).await.0, 404);

    let photo = uploaded(&bench, PHOTOS).await;
    bench.stored(REVIEWS, &with(1, &[&photo])).await;
    let store = &bench.app.store;
    let user = store.create_user("ada@shop.example", "Ada", "x", Millis(0)).await.unwrap();
    store.set_member(&shop("hearth"), user, Role::Agent).await.unwrap();
    let user = store.user_by_email("ada@shop.example").await.unwrap().unwrap();
    let (review, known) = (ReviewId::parse(&id(1)).unwrap(), PhotoId::parse(photo["id"].as_str().unwrap()).unwrap());
    let why = Some(HideReason::Abuse);
    let done = store.hide_photo(&shop("hearth"), &review, 1, &user, &known, why, Millis(1)).await.unwrap();
    assert_eq!(done, Acted::Done);
    bench.app.announce();
    assert_eq!(seen(&bench, &path(&photo["url"])).await.0, 404);
    let listed = bench.get(REVIEWS).await.json();
    assert_eq!(listed["reviews"][0]["rating"], 4, "the review stays");
    assert!(listed["reviews"][0].get("photos").is_none());
}

#[tokio::test]
async fn a7_photos_that_cannot_be_had_are_named() {
    let bench = Bench::new().await;
    let (mine, theirs) = (uploaded(&bench, PHOTOS).await, uploaded(&bench, "/v1/shops/open/photos").await);
    let place = |at: usize| (format!("photos[{at}].id"), "invalid".to_owned());
    assert_eq!(bench.post(&with(1, &[&theirs, &mine])).await.faults(), [place(0)]);
    assert_eq!(bench.post(&with(1, &[&mine, &json!({ "id": "../x" })])).await.faults(), [place(1)]);
    assert_eq!(bench.post(&with(1, &[&mine; 2])).await.faults(), [place(1)], "twice the same");
    let many: Vec<Value> = (0..6).map(|n| json!({ "id": format!("{n:032x}") })).collect();
    let many = bench.post(&with(1, &many.iter().collect::<Vec<_>>())).await.faults();
    assert_eq!(many, [("photos".to_owned(), "too_long".to_owned())]);
    let mut strange = stars(1, 4);
    strange["photos"] = json!([{ "id": mine["id"], "url": "https://elsewhere.example" }]);
    assert_eq!(bench.post(&strange).await.status, 422);
    assert!(bench.get(REVIEWS).await.ids().is_empty());
    bench.stored(REVIEWS, &with(1, &[&mine])).await;
    assert_eq!(bench.post(&with(2, &[&mine])).await.faults(), [place(0)], "another review has it");
}

#[tokio::test]
async fn a7_uploads_are_refused_with_a_reason() {
    let bench = Bench::new().await;
    for (body, status) in [
        (vec![], 400),
        (b"<svg/>".to_vec(), 415),
        (b"\0\0\0\x18ftypheic\0\0\0\0".to_vec(), 415),
        (picture(400, 300)[..60].to_vec(), 422),
        (vec![0xff; 12 * 1024 * 1024 + 1], 413),
    ] {
        let answer = send(&bench, PHOTOS, "image/jpeg", body).await;
        answer.problem(status);
    }
    let foreign = Request::post(PHOTOS).header(header::ORIGIN, "https://evil.example").body(Body::from(picture(2, 2)));
    bench.send(foreign.unwrap()).await.problem(403);
    let ours = Request::post(PHOTOS).header(header::ORIGIN, THEIRS).body(Body::from(picture(2, 2)));
    let ours = bench.send(ours.unwrap()).await;
    assert_eq!((ours.status.as_u16(), ours.header("access-control-allow-origin")), (201, THEIRS));
    send(&bench, "/v1/shops/nobody/photos", "image/png", picture(2, 2)).await.problem(404);
    bench.get(PHOTOS).await.problem(405);
}

#[tokio::test]
async fn a7_a_form_may_carry_the_photo() {
    let bench = Bench::new().await;
    let form = |name: &str| {
        let head = format!("--x\r\ncontent-disposition: form-data; name=\"photo\"{name}\r\n\r\n");
        [head.as_bytes(), &picture(9, 7), b"\r\n--x--\r\n"].concat()
    };
    let kind = "multipart/form-data; boundary=x";
    let answer = send(&bench, PHOTOS, kind, form("; filename=\"../../etc/passwd\"")).await;
    assert_eq!((answer.status.as_u16(), &answer.json()["width"]), (201, &json!(9)), "{}", answer.text);
    send(&bench, PHOTOS, kind, form("")).await.problem(400);
    send(&bench, PHOTOS, kind, "--x\r\nbroken").await.problem(400);
    send(&bench, PHOTOS, "multipart/form-data", "no boundary").await.problem(400);
}

#[tokio::test]
async fn a7_uploads_have_a_rate_of_their_own() {
    let bench = Bench::with(&[("PLAUDIT_PHOTOS_PER_HOUR", "2")]).await;
    for status in [201, 201, 429] {
        let request = from(Request::post(PHOTOS), "192.0.2.1").body(Body::from(picture(2, 2))).unwrap();
        assert_eq!(bench.send(request).await.status.as_u16(), status);
    }
    let other = from(Request::post(PHOTOS), "192.0.2.2").body(Body::from(picture(2, 2))).unwrap();
    assert_eq!(bench.send(other).await.status, 201);
    assert_eq!(bench.post(&stars(1, 4)).await.status, 201, "reviews count apart");
}

#[tokio::test]
async fn a7_what_nobody_claims_is_erased() {
    let bench = Bench::new().await;
    let (kept, lost) = (uploaded(&bench, PHOTOS).await, uploaded(&bench, PHOTOS).await);
    bench.stored(REVIEWS, &with(1, &[&kept])).await;
    assert_eq!(bench.files(), 4, "two widths of each");
    bench.app.photos.sweep(&bench.app).await.unwrap();
    assert_eq!(bench.files(), 4, "it is not a day old");
    bench.app.clock.forward(Millis::DAY + 1);
    bench.app.photos.sweep(&bench.app).await.unwrap();
    assert_eq!(bench.files(), 2);
    assert_eq!(bench.post(&with(2, &[&lost])).await.status, 422);
    assert_eq!(seen(&bench, &path(&kept["url"])).await.0, 200);
}
