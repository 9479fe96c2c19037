//! A7: what shoppers see of photos: under reviews, above the list, in the gallery; the plain form that brings them; reports.

use crate::bench::{Answer, Bench, OURS, REVIEWS, id, product, shop, stars};
use axum::body::Body;
use axum::http::{Request, header};
use plaudit_model::ids::ReviewId;
use plaudit_model::page::Sort;
use serde_json::{Value, json};

const PAGE: &str = "/shops/hearth/products/kettle-17";
const FRAGMENT: &str = "/v1/shops/hearth/products/kettle-17/fragment";

fn picture(width: u32, height: u32) -> Vec<u8> {
    let mut out = std::io::Cursor::new(Vec::new());
    image::DynamicImage::new_rgb8(width, height).write_to(&mut out, image::ImageFormat::Png).unwrap();
    out.into_inner()
}

/// A review with so many photos, all of the same words; gives the ids of the photos.
async fn pictured(bench: &Bench, number: u32, alts: &[&str]) -> Vec<String> {
    let mut photos = Vec::new();
    for alt in alts {
        let request = Request::post("/v1/shops/hearth/photos").body(Body::from(picture(900, 600))).unwrap();
        photos.push(json!({ "id": bench.send(request).await.json()["id"], "alt": alt }));
    }
    let mut review = stars(number, 4);
    review["photos"] = json!(photos);
    bench.stored(REVIEWS, &review).await;
    photos.iter().map(|photo| photo["id"].as_str().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a7_photos_stand_under_their_review_and_above_the_list() {
    let bench = Bench::new().await;
    let none = bench.get(&format!("{FRAGMENT}?parts=reviews&lang=en")).await.text;
    assert!(!none.contains("class=\"photos\"") && !none.contains("class=\"strip\""));
    let ids = pictured(&bench, 1, &["The lid, open", ""]).await;
    let html = bench.get(&format!("{FRAGMENT}?parts=reviews&lang=en")).await.text;
    let (first, second) = (&ids[0], &ids[1]);
    assert_eq!(html.matches("loading=\"lazy\"").count(), 4, "two in the strip, two under the review");
    for part in [
        format!("href=\"{OURS}/photos/hearth/{first}-900.jpg\""),
        format!("src=\"{OURS}/photos/hearth/{first}-320.jpg\""),
    ] {
        assert!(html.contains(&part), "{part} in {html}");
    }
    for width in [320, 800, 900] {
        assert!(html.contains(&format!("{OURS}/photos/hearth/{second}-{width}.jpg {width}w")), "{width}");
    }
    assert!(html.contains("width=\"320\" height=\"213\""), "{html}");
    assert!(html.contains("alt=\"The lid, open\"") && html.contains("alt=\"Photo by Anonymous\""));
    assert!(html.contains("Photos of shoppers") && html.contains("photos=1"));
    assert!(!html.contains("style="), "a strict policy would refuse it");
    let persian = bench.get(&format!("{FRAGMENT}?parts=reviews&lang=fa")).await.text;
    assert!(persian.contains("عکس‌های خریداران"));
    let hosted = bench.get(&format!("{PAGE}?lang=en&photos=1")).await.text;
    assert!(hosted.contains(&format!("/photos/hearth/{first}-320.jpg")));
}

#[tokio::test]
async fn a7_the_gallery_shows_one_review_or_all() {
    let bench = Bench::new().await;
    let first = pictured(&bench, 1, &["One", "Two"]).await;
    let second = pictured(&bench, 2, &["Three"]).await;
    let frames =
        |html: &str| -> Vec<String> { html.split("id=\"photo-").skip(1).map(|rest| rest[..32].to_owned()).collect() };
    let all = bench.get(&format!("{FRAGMENT}?parts=gallery&lang=en")).await.text;
    let mut expected = second.clone();
    expected.extend(first.clone());
    assert_eq!(frames(&all).len(), 3);
    assert!(frames(&all).iter().all(|id| expected.contains(id)));
    assert!(
        all.contains("Photo 3 of 3") && all.contains("<dialog") && all.contains("aria-label=\"Photos of shoppers\"")
    );
    let one = bench.get(&format!("{FRAGMENT}?parts=gallery&lang=fa&review={}", id(1))).await.text;
    assert_eq!(frames(&one), first);
    assert!(one.contains("عکس ۲ از ۲"), "{one}");
    // Without photos, and without a review.
    bench.post(&stars(3, 5)).await;
    for nothing in [id(3), id(9)] {
        bench.get(&format!("{FRAGMENT}?parts=gallery&review={nothing}")).await.problem(404);
    }
    assert!(bench.get(&format!("{FRAGMENT}?parts=gallery&review=x")).await.status.is_client_error());
}

#[tokio::test]
async fn a7_a_photo_is_reported_by_itself() {
    let bench = Bench::new().await;
    let photos = pictured(&bench, 1, &["One", "Two"]).await;
    let asked = bench.get(&format!("{PAGE}/report?lang=en&review={}&photo={}", id(1), photos[1])).await.text;
    assert!(asked.contains("What is wrong with this photo?") && asked.contains(&format!("value=\"{}\"", photos[1])));
    let path = format!("/v1/shops/hearth/reviews/{}/reports", id(1));
    let report = |photo: &str| json!({ "reason": "personal_data", "photo": photo }).to_string();
    for _ in 0..2 {
        assert_eq!(bench.post_to(&path, report(&photos[1])).await.status, 202);
    }
    for strange in ["x", "00112233445566778899aabbccddeeff"] {
        bench.post_to(&path, report(strange)).await.problem(404);
    }
    let review = ReviewId::parse(&id(1)).unwrap();
    let audit = bench.app.store.conversation(&shop("hearth"), &review).await.unwrap().unwrap().audit;
    let told: Vec<_> =
        audit.iter().filter(|entry| entry.action == "photo.reported").map(|entry| &*entry.detail).collect();
    assert_eq!(told, ["photo 2: personal_data"], "the same again changes nothing");
    let fields =
        [("review", &*id(1)), ("photo", &*photos[0]), ("reason", "spam")].map(|(n, v)| (n.to_owned(), v.to_owned()));
    let fields: Vec<(&str, &str)> = fields.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
    let sent = bench.form(&format!("{PAGE}/report?lang=en"), None, &fields).await;
    assert!(sent.text.contains("A person will look at it"), "{}", sent.text);
}

/// A form as a browser sends it that has files in it.
async fn plain(bench: &Bench, fields: &[(&str, &str)], files: &[&[u8]]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in fields {
        body.extend(format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    for file in files {
        body.extend(
            b"--x\r\ncontent-disposition: form-data; name=\"photo\"; filename=\"a.jpg\"\r\ncontent-type: image/jpeg\r\n\r\n",
        );
        body.extend_from_slice(file);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--x--\r\n");
    let request = Request::post(format!("{PAGE}/reviews?lang=en"))
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
        .body(Body::from(body));
    bench.send(request.unwrap()).await
}

async fn shown(bench: &Bench) -> Vec<Value> {
    bench.app.announce();
    bench.get(&format!("{REVIEWS}?lang=en")).await.json()["reviews"].as_array().unwrap().clone()
}

#[tokio::test]
async fn a7_the_plain_form_brings_photos_along() {
    let bench = Bench::new().await;
    let form = bench.get(&format!("{PAGE}?lang=en")).await.text;
    assert!(
        form.contains("enctype=\"multipart/form-data\"") && form.contains("type=\"file\" name=\"photo\""),
        "{form}"
    );
    let number = id(1);
    let fields = [("id", &*number), ("rating", "4"), ("body", "Boils"), ("photo_show", "The lid")];
    let sent = plain(&bench, &fields, &[&picture(400, 300), &picture(40, 30)]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    let reviews = shown(&bench).await;
    let photos = reviews[0]["photos"].as_array().unwrap();
    assert_eq!(photos.iter().map(|photo| &photo["alt"]).collect::<Vec<_>>(), ["The lid", "The lid"]);
    // No file was chosen: browsers send an empty one.
    let sent = plain(&bench, &[("rating", "5")], &[b""]).await;
    assert_eq!(sent.status, 303, "{}", sent.text);
    // The form without files works as before.
    assert_eq!(bench.form(&format!("{PAGE}/reviews"), None, &[("rating", "3")]).await.status, 303);
    let stored =
        bench.app.store.published(&shop("hearth"), &product("kettle-17"), Sort::Newest, None, 10).await.unwrap();
    assert_eq!(stored.len(), 3);
}

#[tokio::test]
async fn a7_a_photo_that_is_refused_costs_nothing_of_the_form() {
    let bench = Bench::new().await;
    let number = id(1);
    let fields = [("id", &*number), ("rating", "4"), ("body", "Boils <b>fast</b>")];
    let large = vec![0xff; 12 * 1024 * 1024 + 1];
    for (bad, said) in [
        (b"<svg/>".to_vec(), "not a picture that can be read"),
        (picture(400, 300)[..60].to_vec(), "damaged or too large"),
        (large, "damaged or too large"),
    ] {
        let back = plain(&bench, &fields, &[&picture(400, 300), &bad]).await;
        assert_eq!(back.status, 422, "{}", back.text);
        assert!(back.text.contains(said) && back.text.contains("Boils &lt;b>fast"), "{}", back.text);
        assert!(shown(&bench).await.is_empty());
        // The good one is there, and goes along the next time.
        let (_, kept) = back.text.split_once("name=\"photo_kept\" value=\"").expect("what was taken stays");
        let kept = kept.split('"').next().unwrap();
        assert_eq!(kept.len(), 32, "its id: {kept}");
    }
    let back = plain(&bench, &fields, &[&picture(400, 300), b"<svg/>"]).await.text;
    let kept = back.split_once("name=\"photo_kept\" value=\"").unwrap().1.split('"').next().unwrap().to_owned();
    let again = [&fields[..], &[("photo_kept", &*kept)]].concat();
    assert_eq!(plain(&bench, &again, &[]).await.status, 303);
    assert_eq!(shown(&bench).await[0]["photos"].as_array().unwrap().len(), 1);
    let small = picture(9, 9);
    let many = plain(&bench, &[("rating", "4")], &[&small[..]; 6]).await;
    assert!(many.status == 422 && many.text.contains("five photos"), "{}", many.text);
}
