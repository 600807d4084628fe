//! Content encodings, none of which the SDK decodes.

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// Values that are no encodings. Some servers set `none` to keep proxies from compressing a stream of
/// events, and some confuse encodings with character sets.
const NO_ENCODING: [&str; 4] = ["", "identity", "none", "utf-8"];

/// Returns a message that names the content encoding of a response, if it has one.
pub(crate) fn foreign_encoding(headers: &HeaderMap) -> Option<String> {
    let encoding = headers.get(CONTENT_ENCODING)?.to_str().ok()?.trim();
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_., ".contains(&byte);
    let is_foreign = !NO_ENCODING.iter().any(|other| encoding.eq_ignore_ascii_case(other));
    (is_foreign && encoding.len() <= 32 && encoding.bytes().all(is_name)).then(|| {
        format!(
            "cannot read the response body: unsupported content encoding `{encoding}`; the SDK \
             does not request compressed responses, so a proxy has probably added it"
        )
    })
}
