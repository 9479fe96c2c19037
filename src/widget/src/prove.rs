//! The sum that the server wants on suspicion: the number whose digits, written after a salt, have a given SHA-256 (the
//! scheme of ALTCHA). It is done in slices on the page's own thread, so that the page stays quick and any policy allows it.

use hmac_sha256::Hash;
use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Numbers tried in one slice: some milliseconds on a slow phone.
const SLICE: u32 = 2_000;

/// What the server gave.
pub(crate) struct Challenge {
    pub(crate) algorithm: String,
    pub(crate) challenge: String,
    pub(crate) salt: String,
    pub(crate) signature: String,
    pub(crate) most: u32,
}

impl Challenge {
    /// The solution as the server reads it; `None` when there is none, or nobody wants it any more.
    pub(crate) async fn solve(&self, wanted: impl Fn() -> bool) -> Option<String> {
        let mut from = 0;
        while wanted() && from <= self.most {
            let to = self.most.min(from.saturating_add(SLICE - 1));
            if let Some(number) = (from..=to).find(|number| self.fits(*number)) {
                return self.solution(number);
            }
            from = to.checked_add(1)?;
            pause().await?;
        }
        None
    }

    fn fits(&self, number: u32) -> bool {
        let hash = Hash::hash(format!("{}{number}", self.salt).as_bytes());
        let digits =
            hash.iter().flat_map(|byte| [byte >> 4, byte & 15]).map(|nibble| b"0123456789abcdef"[usize::from(nibble)]);
        digits.eq(self.challenge.bytes())
    }

    fn solution(&self, number: u32) -> Option<String> {
        // Hexadecimal, an address's parameters and a number need no escaping; what else a server sends is its own fault.
        let Challenge { algorithm, challenge, salt, signature, .. } = self;
        let json = format!(
            r#"{{"algorithm":"{algorithm}","challenge":"{challenge}","number":{number},"salt":"{salt}","signature":"{signature}"}}"#
        );
        web_sys::window()?.btoa(&json).ok()
    }
}

/// Lets the page do what else it has to do.
async fn pause() -> Option<()> {
    let window = web_sys::window()?;
    let slept = Promise::new(&mut |done, _| {
        let _ = window.set_timeout_with_callback(&done);
    });
    JsFuture::from(slept).await.ok().map(drop)
}
