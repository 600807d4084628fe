//! Pages of `limit` items, with opaque tokens that belong to one list.

use aws_lc_rs::digest::{Context, SHA256};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

use crate::{error_body::ErrorBody, parameters::Query};

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

    /// Returns the token of the page that starts at the item number `start`.
    pub(crate) fn token(&self, start: usize) -> String {
        let start = (start as u64).to_be_bytes();
        let bytes = [start, self.seal(start)].concat();
        BASE64_URL_SAFE_NO_PAD.encode(bytes)
    }

    fn seal(&self, start: [u8; 8]) -> [u8; SEAL] {
        let mut context = self.0.clone();
        context.update(&start);
        let mut seal = [0; SEAL];
        seal.copy_from_slice(&context.finish().as_ref()[..SEAL]);
        seal
    }

    /// Returns the number of the first item of the requested page.
    pub(crate) fn start(&self, query: &Query) -> Result<usize, ErrorBody> {
        let Some(token) = query.get("page") else {
            return Ok(0);
        };
        self.open(token).ok_or_else(|| {
            ErrorBody::invalid_parameter(format!(
                "parameter page: {token:?} is not a token of this list (or was given with other filters)"
            ))
        })
    }

    fn open(&self, token: &str) -> Option<usize> {
        let bytes = BASE64_URL_SAFE_NO_PAD.decode(token).ok()?;
        let (start, seal) = bytes.split_first_chunk()?;
        (seal == self.seal(*start)).then(|| u64::from_be_bytes(*start).try_into().ok()).flatten()
    }
}
