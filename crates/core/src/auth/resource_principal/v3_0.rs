//! Version 3.0: nested resources.
//!
//! The innermost resource proves its identity by one of the other versions. Each step outwards
//! exchanges its session for a session of the enclosing resource, with the same key.

use std::path::Path;
use std::sync::Arc;

use futures_core::future::BoxFuture;
use http::HeaderMap;

use super::environment::Variables;
use super::session::{trade, vouchers};
use super::{ResourceSession, Version, leaf};
use crate::auth::token::endpoint::TokenEndpoint;
use crate::auth::token::renewal::Source;
use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::Transport;
use crate::region::Region;

/// The maximum depth of nesting.
const DEPTH: usize = 10;

/// The header with the URL of the enclosing resource.
const PARENT: &str = "opc-parent-rpt-url";

const VERSION: &str = "OCI_RESOURCE_PRINCIPAL_VERSION_FOR_LEAF_RESOURCE";

pub(super) struct Nested {
    leaf: Box<Version>,
    url: String,
    session_endpoint: String,
    token_endpoint: TokenEndpoint,
}

impl Nested {
    pub(super) fn read(
        environment: &Environment,
        transport: Arc<dyn Transport>,
    ) -> Result<Self, Error> {
        let parent = Variables::new(environment, "_FOR_PARENT_RESOURCE");
        let [url, session_endpoint] = parent.required("3.0", ["RPT_URL", "RPST_ENDPOINT"])?;
        let version = environment.var(VERSION).map(str::trim);
        let variables = Variables::new(environment, "_FOR_LEAF_RESOURCE");
        let leaf = leaf(VERSION, version, &variables, Arc::clone(&transport))?;
        let token_endpoint = TokenEndpoint::new("the endpoint of the parent resource", transport);
        Ok(Self { leaf: Box::new(leaf), url, session_endpoint, token_endpoint })
    }

    /// Returns the region of the innermost resource.
    pub(super) fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        self.leaf.region()
    }

    /// Returns the files of the innermost resource.
    pub(super) fn files(&self) -> Vec<&Path> {
        self.leaf.files()
    }

    pub(super) async fn session(&self) -> Result<ResourceSession, Error> {
        let mut session = self.leaf.session().await?;
        let mut url = self.url.clone();
        for _ in 0..DEPTH {
            let principal = session.principal();
            let vouchers =
                vouchers(&self.token_endpoint, &url, &principal, HeaderMap::new()).await?;
            let next = parent(&vouchers.headers, &url)?;
            let endpoint = &self.session_endpoint;
            let key = Arc::clone(&session.key);
            session = trade(&self.token_endpoint, endpoint, &vouchers, &principal, key).await?;
            match next {
                None => return Ok(session),
                Some(next) if next == url => {
                    return Err(Error::credentials(format!(
                        "the resource at {url} names itself as its enclosing resource"
                    )));
                }
                Some(next) => url = next,
            }
        }
        Err(Error::credentials(format!(
            "more than {DEPTH} resources are nested, the last at {url}"
        )))
    }
}

/// Returns the URL of the resource that encloses the one at `url`.
fn parent(headers: &HeaderMap, url: &str) -> Result<Option<String>, Error> {
    let Some(value) = headers.get(PARENT) else { return Ok(None) };
    // Without it, calls would be made as another principal.
    let next = value.to_str().map_err(|source| {
        let message = format!("the header `{PARENT}` of the response from {url} is not ASCII");
        Error::credentials(message).with_source(source)
    })?;
    Ok(Some(next.trim()).filter(|next| !next.is_empty()).map(str::to_owned))
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn parent_that_is_not_ascii_is_an_error() {
        let read = |value: &[u8]| {
            let mut headers = HeaderMap::new();
            headers.insert(PARENT, HeaderValue::from_bytes(value).unwrap());
            parent(&headers, "https://a")
        };
        assert_eq!(parent(&HeaderMap::new(), "https://a").unwrap(), None);
        assert_eq!(read(b" ").unwrap(), None);
        assert_eq!(read(b" https://b ").unwrap().as_deref(), Some("https://b"));
        let error = read(b"https://b\xff").unwrap_err().to_string();
        assert!(error.contains("`opc-parent-rpt-url` of the response from https://a"), "{error}");
    }
}
