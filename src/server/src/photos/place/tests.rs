//! A7: photos in a place that speaks S3, which is a small receiver of our own here that refuses who does not sign.

use super::*;
use axum::Router;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// A bucket, as S3 speaks: files by their paths. Whoever does not sign is refused.
#[derive(Clone, Default)]
struct Bucket(Arc<Mutex<BTreeMap<String, Bytes>>>);

impl Bucket {
    fn names(&self) -> Vec<String> {
        self.0.lock().unwrap().keys().cloned().collect()
    }
}

async fn answer(State(bucket): State<Bucket>, request: Request) -> Response {
    let signed = request.headers().get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    if !signed.is_some_and(|value| value.starts_with("AWS4-HMAC-SHA256 Credential=key/") && value.contains("/eu-1/s3/"))
    {
        return StatusCode::FORBIDDEN.into_response();
    }
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let path = parts.uri.path().to_owned();
    let mut files = bucket.0.lock().unwrap();
    match parts.method.as_str() {
        "PUT" => {
            files.insert(path, body);
            ([(header::ETAG, "\"1\"")], "").into_response()
        }
        "GET" => match files.get(&path) {
            Some(bytes) => {
                ([(header::ETAG, "\"1\""), (header::LAST_MODIFIED, "Wed, 25 Nov 2026 10:00:00 GMT")], bytes.clone())
                    .into_response()
            }
            None => StatusCode::NOT_FOUND.into_response(),
        },
        "DELETE" => {
            files.remove(&path);
            StatusCode::NO_CONTENT.into_response()
        }
        // Several at once: the names stand in the body.
        "POST" if parts.uri.query() == Some("delete") => {
            let text = String::from_utf8(body.to_vec()).unwrap();
            let gone: Vec<&str> = text.split("<Key>").skip(1).filter_map(|rest| rest.split("</Key>").next()).collect();
            let list: String = gone.iter().map(|key| format!("<Deleted><Key>{key}</Key></Deleted>")).collect();
            for key in gone {
                files.remove(&format!("{}/{key}", path.trim_end_matches('/')));
            }
            format!(r#"<DeleteResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/">{list}</DeleteResult>"#)
                .into_response()
        }
        _ => StatusCode::METHOD_NOT_ALLOWED.into_response(),
    }
}

/// A place in a bucket behind a listener of its own.
async fn bucket(secret: Option<&str>) -> (Place, Bucket) {
    let (bucket, listener) = (Bucket::default(), tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap());
    let address = listener.local_addr().unwrap();
    let router = Router::new().fallback(answer).with_state(bucket.clone());
    tokio::spawn(async move { axum::serve(listener, router).await });
    let url = format!("s3://pictures/shop?region=eu-1&endpoint=http://{address}").parse().unwrap();
    let at = At::Url { url, key_id: Some("key".to_owned()), secret: secret.map(str::to_owned) };
    (Place { at, opened: OnceCell::new() }, bucket)
}

#[tokio::test]
async fn a7_a_bucket_keeps_gives_and_erases() {
    let (place, bucket) = bucket(Some("secret")).await;
    let shop = ShopKey::parse("demo").unwrap();
    for name in ["a-1.jpg", "b-1.jpg"] {
        place.write(&shop, name, name.as_bytes().to_vec()).await.unwrap();
    }
    assert_eq!(bucket.names(), ["/pictures/shop/demo/a-1.jpg", "/pictures/shop/demo/b-1.jpg"]);
    assert_eq!(place.read(&shop, "a-1.jpg").await.unwrap().as_deref(), Some(&b"a-1.jpg"[..]));
    assert_eq!(place.read(&shop, "c-1.jpg").await.unwrap(), None);
    place.erase(&shop, "a-1.jpg").await.unwrap();
    place.erase(&shop, "a-1.jpg").await.unwrap();
    assert_eq!(bucket.names(), ["/pictures/shop/demo/b-1.jpg"]);
}

#[tokio::test]
async fn a7_a_bucket_without_its_secret_is_refused_with_what_to_do() {
    let (place, bucket) = bucket(None).await;
    let refused = place.open().await.unwrap_err().to_string();
    assert!(refused.contains("photos_key_id and photos_secret"), "{refused}");
    let problem = place.write(&ShopKey::parse("demo").unwrap(), "a-1.jpg", vec![1]).await.unwrap_err();
    assert_eq!(problem.status(), StatusCode::SERVICE_UNAVAILABLE);
    assert!(bucket.names().is_empty());
}
