//! A20: settings pages, for owners alone.

use crate::bench::{Answer, Bench, Browser, ORIGIN, form};
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use plaudit_model::ids::ProductId;
use plaudit_store::Product;

const STOREFRONT: &str = "/inbox/settings/demo/storefront";
const PRODUCTS: &str = "/inbox/settings/demo/products";
const EDIT: &str = "/inbox/settings/demo/products/edit";
const IMPORT: &str = "/inbox/settings/demo/products/import";

/// The fields of the storefront that have to be sent.
const SOUND: [(&str, &str); 6] = [
    ("name", "Hearth & Hand"),
    ("origins", "https://shop.example\nhttps://www.shop.example/\n"),
    ("language", "el"),
    ("moderation", "hold_all"),
    ("minutes", "45"),
    ("page_size", "20"),
];

async fn save(browser: &Browser<'_>, revision: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields: Vec<(&str, &str)> = vec![("revision", revision)];
    fields.extend(SOUND.iter().filter(|(name, _)| !more.iter().any(|(other, _)| other == name)));
    fields.extend(more);
    browser.post(STOREFRONT, &fields).await
}

/// Sends a file as a browser does.
async fn upload(browser: &Browser<'_>, path: &str, csrf: &str, fields: &[(&str, &str)], file: &[u8]) -> Answer {
    let mut body = Vec::new();
    for (name, value) in [("csrf", csrf)].iter().chain(fields) {
        let part = format!("--xx\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
        body.extend_from_slice(part.as_bytes());
    }
    let head = "--xx\r\ncontent-disposition: form-data; name=\"file\"; filename=\"list.csv\"\r\n\
                content-type: text/csv\r\n\r\n";
    body.extend_from_slice(head.as_bytes());
    body.extend_from_slice(file);
    body.extend_from_slice(b"\r\n--xx--\r\n");
    let request = Request::post(path)
        .header(header::HOST, "reviews.shop.example")
        .header(header::ORIGIN, ORIGIN)
        .header(header::COOKIE, &browser.cookie)
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=xx");
    browser.bench.send(request.body(Body::from(body)).unwrap()).await
}

async fn products(bench: &Bench) -> Vec<Product> {
    let found = bench.app.store.products(&bench.demo, "", 100, 0).await.unwrap();
    found.into_iter().map(|listed| listed.product).collect()
}

#[tokio::test]
async fn a20_only_owners_see_and_change_settings() {
    let bench = Bench::new().await;
    let pages =
        [STOREFRONT, PRODUCTS, EDIT, IMPORT, "/inbox/settings/demo/products/export.csv", "/inbox/settings/demo/tag"];
    for (who, status) in [
        ("dana@shop.example", StatusCode::FORBIDDEN),
        ("olga@shop.example", StatusCode::FORBIDDEN),
        ("mallory@shop.example", StatusCode::NOT_FOUND),
    ] {
        let browser = bench.sign_in(who).await;
        for page in pages {
            assert_eq!(browser.get(page).await.status, status, "{who} {page}");
        }
        assert_eq!(save(&browser, "0", &[]).await.status, status, "{who}");
        let fields = [("act", "save"), ("new", "1"), ("id", "x"), ("name", "X")];
        assert_eq!(browser.post(EDIT, &fields).await.status, status, "{who}");
        assert_eq!(upload(&browser, IMPORT, &browser.csrf, &[], b"id,name\nx,X\n").await.status, status, "{who}");
        assert_eq!(browser.post(&format!("{IMPORT}/apply"), &[]).await.status, status, "{who}");
        let offered = browser.get("/inbox").await.text.contains("href=\"/inbox/settings\"");
        assert_eq!(offered, who.starts_with("mallory"), "{who}");
    }
    let stranger = bench.send(Request::get(STOREFRONT).body(Body::empty()).unwrap()).await;
    assert_eq!(stranger.status, StatusCode::SEE_OTHER);
    assert_eq!(products(&bench).await.len(), 1);
    assert_eq!(bench.app.store.shop(&bench.demo).await.unwrap().unwrap().revision, 0);
}

/// G7: forms of other sites and sessions change nothing, files neither.
#[tokio::test]
async fn a20_forged_forms_change_nothing() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let other = bench.sign_in("aru@shop.example").await;
    for (origin, csrf) in [(None, &aru.csrf), (Some("https://evil.example"), &aru.csrf), (Some(ORIGIN), &other.csrf)] {
        for path in [STOREFRONT, EDIT, "/inbox/settings/demo/tag", &format!("{IMPORT}/apply")] {
            let (mut parts, body) =
                form(path, origin, &[("csrf", csrf), ("act", "remove"), ("id", "kettle-17")]).into_parts();
            parts.headers.insert(header::COOKIE, aru.cookie.parse().unwrap());
            assert_eq!(bench.send(Request::from_parts(parts, body)).await.status, StatusCode::FORBIDDEN, "{path}");
        }
    }
    assert_eq!(upload(&aru, IMPORT, &other.csrf, &[], b"id,name\nx,X\n").await.status, StatusCode::FORBIDDEN);
    assert_eq!(products(&bench).await.len(), 1);
}

#[tokio::test]
async fn a20_the_storefront_is_saved_and_read_back() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let saved = save(
        &aru,
        "0",
        &[
            ("views_in_address", "1"),
            ("notice", "We keep names."),
            ("notice-fa", "نام را نگه می‌داریم."),
            ("link-fa", "https://shop.example/fa/privacy"),
            ("remove-facebook", "1"),
            ("order", "telegram, mine"),
            ("added", "mine | Mine | https://mine.example/?u={u}"),
            ("parameters", "utm_source = {network}"),
        ],
    )
    .await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text);
    assert_eq!(saved.header(header::LOCATION), "/inbox/settings/demo/storefront?done=saved");
    let shop = bench.app.store.shop(&bench.demo).await.unwrap().unwrap();
    assert_eq!(shop.origins, ["https://shop.example", "https://www.shop.example"]);
    assert_eq!((shop.language.as_str(), shop.first_response_minutes, shop.revision), ("el", 45, 1));
    assert_eq!((shop.settings.page_size, shop.settings.views_in_address), (20, true));
    assert_eq!(shop.settings.notice("fa", "").1, "https://shop.example/fa/privacy");
    assert_eq!(
        (shop.settings.share.removed.as_slice(), shop.settings.share.order.as_slice()),
        (&["facebook".to_owned()][..], &["telegram".to_owned(), "mine".to_owned()][..])
    );
    let page = aru.get(&format!("{STOREFRONT}?done=saved")).await.text;
    for shown in ["Saved.", "نام را", "utm_source = {network}", "mine | Mine | https://mine.example/?u={u}"] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
}

#[tokio::test]
async fn a20_faults_of_the_storefront_stand_at_their_fields() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    for (field, value) in [
        ("name", ""),
        ("name", &"x".repeat(81)),
        ("origins", "shop.example"),
        ("origins", "https://shop.example/path"),
        ("origins", "https://me@shop.example"),
        ("language", "tlh"),
        ("moderation", "five_stars"),
        ("minutes", "0"),
        ("page_size", "51"),
        ("notice", &"x".repeat(2_001)),
        ("link-en", "javascript:alert(1)"),
        ("order", "myspace"),
        ("added", "mine, https://mine.example"),
        ("added", "facebook | F | https://f.example/?u={u}"),
        ("parameters", "utm source=x"),
    ] {
        let answer = save(&aru, "0", &[(field, value)]).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field} {value}");
        assert!(answer.text.contains(&format!("href=\"#{field}\"")), "{field}: {}", answer.text);
    }
    assert_eq!(bench.app.store.shop(&bench.demo).await.unwrap().unwrap().revision, 0);
    // Somebody else saved since: nothing is lost, nothing is overwritten.
    assert_eq!(save(&aru, "0", &[]).await.status, StatusCode::SEE_OTHER);
    let stale = save(&aru, "0", &[("notice", "typed long ago")]).await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("typed long ago"));
}

#[tokio::test]
async fn a20_products_are_added_changed_removed_and_put_back() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let mug = [("act", "save"), ("new", "1"), ("id", "mug"), ("name", "Mug <b>"), ("gtin", "4006381333931")];
    assert_eq!(aru.post(EDIT, &mug).await.header(header::LOCATION), "/inbox/settings/demo/products?done=saved&id=mug");
    let twice = aru.post(EDIT, &mug).await;
    assert_eq!(twice.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(twice.text.contains("on the list already"));
    for (field, value) in [("name", ""), ("gtin", "123"), ("url", "shop"), ("parent", "mug"), ("parent", "nowhere")] {
        let mut fields = vec![("act", "save"), ("id", "mug")];
        fields.extend([("name", "Mug"), (field, value)].iter().filter(|(name, _)| *name == field || field != "name"));
        let answer = aru.post(EDIT, &fields).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        assert!(answer.text.contains(&format!("href=\"#{field}\"")), "{field}: {}", answer.text);
    }
    let list = aru.get(&format!("{PRODUCTS}?words=MUG")).await.text;
    assert!(list.contains("Mug &lt;b&gt;") && !list.contains("Copper kettle"), "{list}");
    assert_eq!(aru.post(EDIT, &[("act", "remove"), ("id", "mug")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(products(&bench).await.len(), 1);
    let undo = aru.get(&format!("{PRODUCTS}?done=removed&id=mug")).await.text;
    assert!(undo.contains("value=\"restore\"") && undo.contains("Undo"), "{undo}");
    assert_eq!(aru.post(EDIT, &[("act", "restore"), ("id", "mug")]).await.status, StatusCode::SEE_OTHER);
    assert_eq!(products(&bench).await.len(), 2);
}

#[tokio::test]
async fn a20_reviews_are_shared_and_parted_by_form() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    bench.review(1, 5, "Good", "It boils.").await;
    for (id, parent) in [("set", ""), ("kettle-17", "set")] {
        let fields = [("act", "save"), ("id", id), ("name", id), ("parent", parent)];
        assert_eq!(aru.post(EDIT, &fields).await.status, StatusCode::SEE_OTHER, "{id}");
    }
    let tallies = async || {
        let ids = ["set", "kettle-17"].map(|id| ProductId::parse(id).unwrap());
        bench.app.store.tallies(&bench.demo, &ids).await.unwrap().iter().map(|tally| tally.0[4]).collect::<Vec<_>>()
    };
    assert_eq!(tallies().await, [1, 1]);
    let circle = aru.post(EDIT, &[("act", "save"), ("id", "set"), ("name", "Set"), ("parent", "kettle-17")]).await;
    assert!(
        circle.status == StatusCode::UNPROCESSABLE_ENTITY && circle.text.contains("share its own"),
        "{}",
        circle.text
    );
    assert!(aru.get(&format!("{EDIT}?id=set")).await.text.contains("Products that share its reviews"));
    let parted = aru.post(EDIT, &[("act", "part"), ("id", "kettle-17")]).await;
    assert_eq!(tallies().await, [0, 1]);
    let page = aru.get(parted.header(header::LOCATION)).await.text;
    assert!(page.contains("Undo") && page.contains("value=\"share\""), "{page}");
    let undo = [("act", "share"), ("id", "kettle-17"), ("parent", "set")];
    assert_eq!(aru.post(EDIT, &undo).await.status, StatusCode::SEE_OTHER);
    assert_eq!(tallies().await, [1, 1]);
}

#[tokio::test]
async fn a20_a_file_is_seen_before_it_is_imported() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    let file = "id;name;gtin\nkettle-17;Copper kettle;\npot;=2+5;4006381333931\nbad id;X;\nmug;Mug;12\n";
    let sent = upload(&aru, IMPORT, &aru.csrf, &[], file.as_bytes()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = aru.get(sent.header(header::LOCATION)).await.text;
    for shown in ["<dt>New</dt><dd>1</dd>", "<dt>Unchanged</dt><dd>1</dd>", "<dt>Faulty</dt><dd>2</dd>", "list.csv"] {
        assert!(page.contains(shown), "{shown} in {page}");
    }
    assert_eq!(products(&bench).await.len(), 1, "looking changes nothing");
    let faults = aru.get(&format!("{IMPORT}/faults.csv?file=1")).await;
    assert!(faults.text.contains("4,id,") && faults.text.contains("5,gtin,"), "{}", faults.text);
    assert!(faults.header(header::CONTENT_DISPOSITION).contains("faults.csv"));
    let refused = aru.post(&format!("{IMPORT}/apply"), &[]).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(products(&bench).await.len(), 1, "faulty rows stop all");
    let done = aru.post(&format!("{IMPORT}/apply"), &[("skip", "1")]).await;
    assert_eq!(done.header(header::LOCATION), "/inbox/settings/demo/products?done=imported&n=1");
    assert_eq!(products(&bench).await.len(), 2);
    // The file is gone, and the export keeps formulas from running.
    assert_eq!(aru.post(&format!("{IMPORT}/apply"), &[]).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    let export = aru.get("/inbox/settings/demo/products/export.csv").await;
    assert!(export.text.contains("\r\npot,'=2+5,,,4006381333931,,\r\n"), "{}", export.text);
    let again = upload(&aru, IMPORT, &aru.csrf, &[], export.text.as_bytes()).await;
    let page = aru.get(again.header(header::LOCATION)).await.text;
    assert!(page.contains("<dt>Unchanged</dt><dd>2</dd>"), "{page}");
}

#[tokio::test]
async fn a20_files_that_cannot_be_used_say_why() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    for (file, says) in [
        (b"".to_vec(), "Choose a file"),
        (b"sku,title\n1,Kettle\n".to_vec(), "sku, title"),
        (b"PK\x03\x04\0\0".to_vec(), "no table"),
        (vec![b'a'; 8 * 1024 * 1024 + 1], "larger than 8 MB"),
    ] {
        let answer = upload(&aru, IMPORT, &aru.csrf, &[], &file).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{says}");
        assert!(answer.text.contains(says), "{says} in {}", answer.text);
    }
    assert_eq!(
        upload(&aru, IMPORT, &aru.csrf, &[], &vec![b'a'; 9_000_000]).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let mapped = [("map-id", "sku"), ("map-name", "title")];
    let sent = upload(&aru, IMPORT, &aru.csrf, &mapped, b"sku,title\n1,Kettle\n").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text);
    let page = aru.get(sent.header(header::LOCATION)).await.text;
    assert!(page.contains("<dt>New</dt><dd>1</dd>"), "{page}");
    assert_eq!(aru.post(&format!("{IMPORT}/apply"), &mapped).await.status, StatusCode::SEE_OTHER);
    assert_eq!(products(&bench).await.len(), 2);
}

/// D2: looking at settings writes nothing.
#[tokio::test]
async fn a20_get_never_writes() {
    let bench = Bench::new().await;
    let aru = bench.sign_in("aru@shop.example").await;
    for page in [
        STOREFRONT,
        PRODUCTS,
        &format!("{EDIT}?id=kettle-17&act=remove"),
        IMPORT,
        "/inbox/settings/demo/tag?url=x",
        "/inbox/settings",
        "/inbox/settings/demo",
    ] {
        assert!(aru.get(page).await.status.as_u16() < 400, "{page}");
    }
    assert_eq!(products(&bench).await.len(), 1);
    assert_eq!(aru.get(&format!("{EDIT}?id=unknown")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(aru.get("/inbox/settings/..%2f/storefront").await.status, StatusCode::NOT_FOUND);
}
