//! The shop page's localStorage, which may be missing, full or forbidden: then nothing is kept, and nothing breaks.

use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::JsValue;
use web_sys::Storage;

/// What is kept longer than this, in milliseconds, is thrown away unread.
pub(crate) const SEVEN_DAYS: f64 = 7.0 * 86_400_000.0;

fn storage() -> Option<Storage> {
    web_sys::window()?.local_storage().ok()?
}

pub(crate) fn load<T: DeserializeOwned>(key: &str) -> Option<T> {
    let text = storage()?.get_item(key).ok()??;
    let value = js_sys::JSON::parse(&text).ok()?;
    serde_wasm_bindgen::from_value(value).ok()
}

pub(crate) fn save<T: Serialize>(key: &str, value: &T) {
    if let (Some(storage), Some(text)) = (storage(), json(value)) {
        // A full storage refuses: then the draft lives as long as the page.
        let _ = storage.set_item(key, &text);
    }
}

pub(crate) fn forget(key: &str) {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(key);
    }
}

/// A value as JSON text.
pub(crate) fn json<T: Serialize>(value: &T) -> Option<String> {
    let value: JsValue = value.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).ok()?;
    js_sys::JSON::stringify(&value).ok()?.as_string()
}
