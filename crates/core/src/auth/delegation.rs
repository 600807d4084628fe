//! Acting on behalf of a user: any credentials, and a token that the user was given.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use super::watched_file::WatchedFile;
use super::{BoxFuture, Credentials, Principal, token};
use crate::{Error, Region};

/// Credentials that act on behalf of a user.
///
/// Requests are signed by the credentials inside, and carry the token of the user as
/// `opc-obo-token`. Cloud Shell writes such a token into a file and replaces it from time to time;
/// the file is looked at once a second while calls are made.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::auth::{Delegated, InstancePrincipal};
///
/// # fn example() -> Result<(), oci_sdk_core::Error> {
/// let instance = InstancePrincipal::new();
/// let credentials = Delegated::from_file(instance, "/etc/oci/delegation_token");
/// # Ok(())
/// # }
/// ```
#[derive(Clone)]
pub struct Delegated {
    inner: Arc<dyn Credentials>,
    token: Arc<Source>,
}

enum Source {
    Text(String),
    File(WatchedFile),
}

impl Delegated {
    /// Acts on behalf of the user that `token` was given for.
    pub fn new(credentials: impl Credentials + 'static, token: impl Into<String>) -> Self {
        Self { inner: Arc::new(credentials), token: Arc::new(Source::Text(token.into())) }
    }

    /// Acts on behalf of the user whose token is in this file.
    pub fn from_file(credentials: impl Credentials + 'static, path: impl Into<PathBuf>) -> Self {
        Self::over(Arc::new(credentials), path)
    }

    /// As [`from_file`](Self::from_file), over credentials that are shared.
    pub(crate) fn over(inner: Arc<dyn Credentials>, path: impl Into<PathBuf>) -> Self {
        Self { inner, token: Arc::new(Source::File(WatchedFile::new(path))) }
    }

    async fn token(&self) -> Result<String, Error> {
        let (text, origin) = match &*self.token {
            Source::Text(text) => (text.clone(), "the delegation token".to_owned()),
            Source::File(file) => {
                let origin = format!("the delegation token file {}", file.path().display());
                let text = file.text().await.map_err(|source| {
                    Error::credentials(format!("{origin} cannot be read: {source}"))
                        .with_source(source)
                })?;
                (text, origin)
            }
        };
        let token = token::trimmed(&text);
        token.map(str::to_owned).ok_or_else(|| {
            Error::credentials(format!("{origin} does not hold a token; get a new one"))
        })
    }
}

impl Credentials for Delegated {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async {
            let token = self.token().await?;
            self.inner.principal().await?.with_delegation_token(&token)
        })
    }

    fn refresh<'a>(&'a self, refused: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            if let Source::File(file) = &*self.token {
                let read = file.read().await;
                let is_new = read.ok().is_some_and(|text| !refused.acts_with(text.trim()));
                if is_new {
                    return Ok(true);
                }
            }
            self.inner.refresh(refused).await
        })
    }

    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        self.inner.region()
    }
}

impl fmt::Debug for Delegated {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let token: &dyn fmt::Debug = match &*self.token {
            Source::Text(_) => &super::REDACTED,
            Source::File(file) => file,
        };
        formatter
            .debug_struct("Delegated")
            .field("credentials", &self.inner)
            .field("token", token)
            .finish()
    }
}
