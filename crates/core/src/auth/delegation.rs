//! Acting on behalf of a user: any credentials, and a token that the user was given.

use std::fmt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};

use futures_core::future::BoxFuture;

use super::claims;
use super::claims::Claims;
use super::credentials::{Credentials, Principal};
use crate::error::Error;
use crate::files::watched_file::WatchedFile;
use crate::region::Region;

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
    /// That of the user, as the profile has it.
    tenancy: Option<String>,
}

enum Source {
    Text(String),
    File {
        file: WatchedFile,
        /// What was last in it that is a token.
        last: Mutex<Option<String>>,
    },
}

impl Delegated {
    /// Acts on behalf of the user that `token` was given for.
    pub fn new(credentials: impl Credentials + 'static, token: impl Into<String>) -> Self {
        let token = Arc::new(Source::Text(token.into()));
        Self { inner: Arc::new(credentials), token, tenancy: None }
    }

    /// Acts on behalf of the user whose token is in this file.
    pub fn from_file(credentials: impl Credentials + 'static, path: impl Into<PathBuf>) -> Self {
        Self::over(Arc::new(credentials), path)
    }

    /// As [`from_file`](Self::from_file), over credentials that are shared.
    pub(crate) fn over(inner: Arc<dyn Credentials>, path: impl Into<PathBuf>) -> Self {
        let source = Source::File { file: WatchedFile::new(path), last: Mutex::default() };
        Self { inner, token: Arc::new(source), tenancy: None }
    }

    /// Says what the tenancy of the user is, if the token does not.
    pub(crate) fn with_tenancy(mut self, tenancy: Option<&str>) -> Self {
        self.tenancy = tenancy.map(str::to_owned);
        self
    }

    async fn token(&self) -> Result<String, Error> {
        let (file, last) = match &*self.token {
            Source::Text(text) => return checked(text, "the delegation token"),
            Source::File { file, last } => (file, last),
        };
        let origin = format!("the delegation token file {}", file.path().display());
        let read = file.text().await.map_err(|source| {
            Error::credentials(format!("{origin} cannot be read: {source}")).with_source(source)
        });
        let result = read.and_then(|text| checked(&text, &origin));
        let mut last = last.lock().unwrap_or_else(PoisonError::into_inner);
        match (result, &*last) {
            (Ok(token), _) => {
                last.replace(token.clone());
                Ok(token)
            }
            // Such as while somebody writes to the file.
            (Err(error), Some(token)) if is_good(token) => {
                tracing::warn!(%error, "the token that was there before is used");
                Ok(token.clone())
            }
            (Err(error), _) => Err(error),
        }
    }
}

fn checked(text: &str, origin: &str) -> Result<String, Error> {
    claims::trimmed(text)
        .map(str::to_owned)
        .ok_or_else(|| Error::credentials(format!("{origin} does not hold a token; get a new one")))
}

/// Whether the token says that it has not ended yet.
fn is_good(token: &str) -> bool {
    let remaining = Claims::read(token).and_then(|claims| claims.remaining());
    remaining.is_some_and(|remaining| !remaining.is_zero())
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
            if let Source::File { file, .. } = &*self.token {
                let read = file.read().await.ok();
                let token = read.as_deref().and_then(claims::trimmed);
                let is_new = token.is_some_and(|token| !refused.acts_with(token));
                if is_new {
                    return Ok(true);
                }
            }
            self.inner.refresh(refused).await
        })
    }

    /// The tenancy of the user, and if nothing says which that is, of the credentials inside: the
    /// instance of a cloud shell is in another.
    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        Box::pin(async {
            let token = self.token().await?;
            let claims = Claims::read(&token);
            let named = claims.as_ref().and_then(Claims::tenancy).or(self.tenancy.as_deref());
            match named {
                Some(tenancy) => Ok(Some(tenancy.to_owned())),
                None => self.inner.tenancy().await,
            }
        })
    }

    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        self.inner.region()
    }
}

impl fmt::Debug for Delegated {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let token: &dyn fmt::Debug = match &*self.token {
            Source::Text(_) => &crate::auth::credentials::REDACTED,
            Source::File { file, .. } => file,
        };
        formatter
            .debug_struct("Delegated")
            .field("credentials", &self.inner)
            .field("token", token)
            .finish()
    }
}
