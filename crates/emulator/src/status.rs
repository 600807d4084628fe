//! The status page: what is served, what was requested, and what waits.
//!
//! The page is complete without a script. The script replaces the parts that have changed.

mod html;
mod parts;

use std::sync::OnceLock;

use aws_lc_rs::digest::{SHA256, digest};
use base64::{Engine, prelude::BASE64_STANDARD};
use http::{StatusCode, header::CONTENT_SECURITY_POLICY};

use self::html::Html;
use crate::{
    answer::{Answer, Content},
    state::EmulatorState,
};

const STYLE: &str = include_str!("status/style.css");
const SCRIPT: &str = include_str!("status/script.js");

/// Returns the page, or with the query `live` only the parts that change.
pub(crate) fn page(state: &EmulatorState, query: Option<&str>) -> Answer {
    let html = match query {
        Some("live") => parts::live(state),
        _ => whole(state),
    };
    let content = Content::Bytes(html.into_string().into());
    Answer::of(StatusCode::OK, "text/html; charset=utf-8", content)
        .header(CONTENT_SECURITY_POLICY.as_str(), policy())
        .header("x-content-type-options", "nosniff")
        .header("referrer-policy", "no-referrer")
}

fn whole(state: &EmulatorState) -> Html {
    Html::literal("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .raw("<link rel=\"icon\" href=\"data:,\">\n<title>OCI emulator</title>\n<style>")
        .raw(STYLE)
        .raw("</style>\n</head>\n<body>\n")
        .add(parts::body(state))
        .raw("<dialog id=\"detail\"><h2><span id=\"detail-title\"></span>")
        .raw("<button class=\"end\" type=\"button\" data-close>close</button></h2>")
        .raw("<pre id=\"detail-text\"></pre></dialog>\n<script>")
        .raw(SCRIPT)
        .raw("</script>\n</body>\n</html>\n")
}

/// Allows the style and the script of the page, and requests to the emulator; nothing else.
fn policy() -> &'static str {
    static POLICY: OnceLock<String> = OnceLock::new();
    POLICY.get_or_init(|| {
        let hash = |text: &str| BASE64_STANDARD.encode(digest(&SHA256, text.as_bytes()));
        format!(
            "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; connect-src 'self'; \
             img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            hash(STYLE),
            hash(SCRIPT)
        )
    })
}
