//! Pages of `limit` items, with opaque tokens that belong to one list.

use aws_lc_rs::digest::{Context, SHA256};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

use serde_json::{Value, json};

use crate::{
    error_body::ErrorBody,
    parameters::Query,
    store::{Position, SortKey},
};

/// The largest page size, unless the spec sets a lower one.
pub(crate) const MAX_LIMIT: usize = 1000;

/// The default page size of requests without a limit.
pub(crate) const DEFAULT_LIMIT: usize = 100;

/// Returns the page size of a request.
pub(crate) fn limit(query: &Query, default: usize) -> Result<usize, ErrorBody> {
    let Some(text) = query.get("limit") else {
        return Ok(default);
    };
    match text.parse() {
        Ok(limit @ 1..=MAX_LIMIT) => Ok(limit),
        _ => Err(ErrorBody::invalid_parameter(format!(
            "parameter limit: {text} is not between 1 and {MAX_LIMIT}"
        ))),
    }
}

/// The identity of a list: a path with the filters that select and sort its items. A token of one list
/// is not accepted by another.
#[derive(Clone)]
pub(crate) struct Listing(Context);

/// The number of bytes of the hash in a token: enough to detect a modified one.
const SEAL: usize = 8;

impl Listing {
    pub(crate) fn new(service: &str, path: &[String], query: &Query) -> Self {
        let mut context = Context::new(&SHA256);
        let mut add = |text: &str| {
            context.update(&(text.len() as u64).to_be_bytes());
            context.update(text.as_bytes());
        };
        add(service);
        path.iter().for_each(|segment| add(segment));
        // The page size may change between pages, everything else may not.
        for (name, values) in query.iter().filter(|(name, _)| !matches!(*name, "limit" | "page")) {
            add(name);
            values.iter().for_each(|value| add(value));
        }
        Self(context)
    }

    /// Returns the token of the page that follows the item at a position.
    pub(crate) fn token(&self, position: &Position) -> String {
        let text = json!([position.number, key_json(&position.key)]).to_string();
        let seal = self.seal(text.as_bytes());
        BASE64_URL_SAFE_NO_PAD.encode([&seal[..], text.as_bytes()].concat())
    }

    fn seal(&self, text: &[u8]) -> [u8; SEAL] {
        let mut context = self.0.clone();
        context.update(text);
        let mut seal = [0; SEAL];
        seal.copy_from_slice(&context.finish().as_ref()[..SEAL]);
        seal
    }

    /// Returns the position that the requested page follows; `None` for the first page.
    pub(crate) fn position(&self, query: &Query) -> Result<Option<Position>, ErrorBody> {
        let Some(token) = query.get("page") else {
            return Ok(None);
        };
        let position = self.open(token).ok_or_else(|| {
            ErrorBody::invalid_parameter(format!(
                "parameter page: {token:?} is not a token of this list (or was given with other filters)"
            ))
        })?;
        Ok(Some(position))
    }

    fn open(&self, token: &str) -> Option<Position> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
        let (seal, text) = bytes.split_first_chunk()?;
        if *seal != self.seal(text) {
            return None;
        }
        let value: Value = serde_json::from_slice(text).ok()?;
        let key = match value.get(1)? {
            Value::Array(number) => SortKey::Number(number.first()?.as_f64()?),
            Value::String(text) => SortKey::Text(text.clone()),
            _ => SortKey::Missing,
        };
        Some(Position { key, number: value.get(0)?.as_u64()? })
    }
}

/// Numbers are in a list, which distinguishes them from strings.
fn key_json(key: &SortKey) -> Value {
    match key {
        SortKey::Missing => Value::Null,
        SortKey::Number(number) => json!([number]),
        SortKey::Text(text) => json!(text),
    }
}
