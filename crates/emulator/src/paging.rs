//! Pages: `limit` items at a time, and opaque tokens that belong to one listing.

use aws_lc_rs::digest::{Context, SHA256};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

use crate::{error_body::ErrorBody, parameters::Query};

/// The largest page that can be asked for, unless the spec says less.
pub(crate) const MAX_LIMIT: usize = 1000;

/// The size of a page when the client does not ask for one, unless the emulator is told otherwise.
pub(crate) const DEFAULT_LIMIT: usize = 100;

/// The size of a page.
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

/// One listing: a path with the filters that select and order its items. A token of one listing is
/// not accepted by another.
#[derive(Clone)]
pub(crate) struct Listing(Context);

/// How many bytes of the hash go into a token: enough to notice a changed one.
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
        // The size of pages may change on the way, everything else may not.
        for (name, values) in query.iter().filter(|(name, _)| !matches!(*name, "limit" | "page")) {
            add(name);
            values.iter().for_each(|value| add(value));
        }
        Self(context)
    }

    /// The token of the page that starts at the item number `start`.
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

    /// The number of the first item of the page that the query asks for.
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
