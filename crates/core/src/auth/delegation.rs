//! Delegation: any credentials together with a token of the user that they act for.

use std::fmt;
use std::path::PathBuf;
use std::sync::Arc;

use futures_core::future::BoxFuture;

use super::claims;
use super::claims::Claims;
use super::credentials::{Credentials, Principal};
use crate::environment::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::files::small_file;
use crate::files::small_file::unreadable;
use crate::files::watched::{Watched, WatchedSource};
use crate::region::Region;

/// Credentials that act on behalf of a user.
///
/// Requests are signed by the inner credentials and carry the token of the user as `opc-obo-token`.
/// Cloud Shell writes such a token to a file and replaces it from time to time; the file is checked
/// once a second while calls are made.
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
    /// The tenancy of the user according to the profile.
    tenancy: Option<String>,
}

enum Source {
    Text(String),
    File(Watched<TokenFile>),
}

struct TokenFile {
    path: PathBuf,
    clock: Clock,
}

impl Delegated {
    /// Creates credentials that act on behalf of the user that `token` was issued for.
    pub fn new(credentials: impl Credentials + 'static, token: impl Into<String>) -> Self {
        let token = Arc::new(Source::Text(token.into()));
        Self { inner: Arc::new(credentials), token, tenancy: None }
    }

    /// Creates credentials that act on behalf of the user whose token is in this file.
    pub fn from_file(credentials: impl Credentials + 'static, path: impl Into<PathBuf>) -> Self {
        Self::over(Arc::new(credentials), path, Clock::default())
    }

    /// Like [`from_file`](Self::from_file), for shared credentials.
    pub(crate) fn over(
        inner: Arc<dyn Credentials>,
        path: impl Into<PathBuf>,
        clock: Clock,
    ) -> Self {
        let source = Source::File(Watched::new(TokenFile { path: path.into(), clock }));
        Self { inner, token: Arc::new(source), tenancy: None }
    }

    /// Sets the tenancy of the user, which is used if the token does not contain it.
    pub(crate) fn with_tenancy(mut self, tenancy: Option<&str>) -> Self {
        self.tenancy = tenancy.map(str::to_owned);
        self
    }

    async fn token(&self) -> Result<String, Error> {
        match &*self.token {
            Source::Text(text) => checked(text, "the delegation token"),
            Source::File(file) => file.get().await,
        }
    }
}

impl WatchedSource for TokenFile {
    type Value = String;

    const NAME: &'static str = "the delegation token";

    fn files(&self, _cached: Option<&String>) -> Vec<PathBuf> {
        vec![self.path.clone()]
    }

    async fn read(&self, _cached: Option<&String>, _forced: bool) -> Result<String, Error> {
        const WHAT: &str = "the delegation token file";

        let origin = format!("{WHAT} {}", self.path.display());
        let text = small_file::read_text(&self.path).await;
        checked(&text.map_err(unreadable(ErrorKind::Credentials, WHAT, &self.path))?, &origin)
    }

    fn survives_failure(&self, token: &String) -> bool {
        let expires = Claims::read(token).and_then(|claims| claims.expires());
        expires.is_some_and(|time| time > self.clock.now())
    }
}

fn checked(text: &str, origin: &str) -> Result<String, Error> {
    claims::trimmed(text).map(str::to_owned).ok_or_else(|| {
        Error::credentials(format!("{origin} does not contain a token; create a new one"))
    })
}

impl Credentials for Delegated {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(async {
            let token = self.token().await?;
            self.inner.principal().await?.with_delegation_token(&token)
        })
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            if let Source::File(file) = &*self.token
                && let Ok(token) = file.reload().await
                && !rejected.acts_with(&token)
            {
                return Ok(true);
            }
            self.inner.refresh(rejected).await
        })
    }

    /// Returns the tenancy of the user, or that of the inner credentials if it is not known. The
    /// instance of a Cloud Shell is in another tenancy.
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
            Source::File(file) => &file.source().path,
        };
        formatter
            .debug_struct("Delegated")
            .field("credentials", &self.inner)
            .field("token", token)
            .finish()
    }
}
