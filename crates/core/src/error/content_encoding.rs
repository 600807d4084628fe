//! A body in an encoding that the SDK does not decode.

use http::HeaderMap;
use http::header::CONTENT_ENCODING;

/// Says which content encoding a body has, if it has one: no encoding is decoded.
pub(crate) fn foreign_encoding(headers: &HeaderMap) -> Option<String> {
    let encoding = headers.get(CONTENT_ENCODING)?.to_str().ok()?.trim();
    let is_name = |byte: u8| byte.is_ascii_alphanumeric() || b"-_., ".contains(&byte);
    let is_foreign = !encoding.is_empty() && !encoding.eq_ignore_ascii_case("identity");
    (is_foreign && encoding.len() <= 32 && encoding.bytes().all(is_name)).then(|| {
        format!(
            "unsupported content encoding `{encoding}`: the SDK does not request compressed \
             responses, so a proxy has probably added it"
        )
    })
}
