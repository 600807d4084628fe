//! Sessions that the program refreshes itself, instead of the command line.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use futures_core::future::BoxFuture;
use http::StatusCode;
use serde_json::json;

use super::credentials::{Credentials, Principal};
use super::session_token::SessionToken;
use super::token::endpoint::{TokenEndpoint, TokenRequest};
use super::token::renewal::{Issued, Renewing, Source};
use super::token::{endpoint, federation};
use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::Transport;
use crate::region::Region;

/// A session that refreshes its token for as long as the service allows, which is a day after the
/// login.
///
/// The first call after half of the lifetime of the token, which is half an hour, refreshes it. A
/// program that makes no call for longer than the lifetime, which is an hour, loses the session: an
/// expired token cannot be exchanged for a new one.
///
/// The token file is not changed unless [`with_write_back`](Self::with_write_back) is called. When
/// another program writes a new token to the file, that token is used.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::auth::{RenewedSession, SessionToken};
/// use oci_sdk_core::Region;
/// use oci_sdk_core::config::Environment;
///
/// # fn example() -> Result<(), oci_sdk_core::Error> {
/// let session = SessionToken::new("token", "oci_api_key.pem").with_profile("DEFAULT");
/// let region = Region::find("fra", &Environment::process())?;
/// let credentials = RenewedSession::new(session, &region);
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct RenewedSession(Renewing<SessionRenewal>);

struct SessionRenewal {
    files: SessionToken,
    url: String,
    token_endpoint: TokenEndpoint,
    write_back: Option<PathBuf>,
    held: Mutex<Option<Held>>,
}

#[derive(Clone)]
struct Held {
    /// The principal of the files when it last changed.
    file: Principal,
    /// The principal that it was refreshed to since.
    current: Principal,
}

impl RenewedSession {
    /// Creates credentials that refresh the session in this region.
    pub fn new(session: SessionToken, region: &Region) -> Self {
        Self::with(session, federation::url(region), endpoint::transport(&Environment::process()))
    }

    /// Creates credentials that refresh the session at this URL, to which
    /// `/v1/authentication/refresh` is appended, through a custom transport.
    pub fn at(
        session: SessionToken,
        url: impl Into<String>,
        transport: impl Transport + 'static,
    ) -> Self {
        Self::with(session, url.into(), Arc::new(transport))
    }

    fn with(files: SessionToken, url: String, transport: Arc<dyn Transport>) -> Self {
        Self(Renewing::new(SessionRenewal {
            files,
            url: url.trim_end_matches('/').to_owned(),
            token_endpoint: TokenEndpoint::new("the session refresh", transport),
            write_back: None,
            held: Mutex::default(),
        }))
    }

    /// Writes refreshed tokens to this file, which is usually the token file of the session.
    ///
    /// Only effective before the first call.
    #[must_use]
    pub fn with_write_back(self, path: impl Into<PathBuf>) -> Self {
        let session = self.0.source();
        Self(Renewing::new(SessionRenewal {
            files: session.files.another(),
            url: session.url.clone(),
            token_endpoint: session.token_endpoint.clone(),
            write_back: Some(path.into()),
            held: Mutex::default(),
        }))
    }
}

impl SessionRenewal {
    fn held(&self) -> std::sync::MutexGuard<'_, Option<Held>> {
        // Nothing that is done under the lock can panic half way.
        self.held.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn renewed(&self, held: &Held) -> Result<Issued, Error> {
        let token = held.current.key_id().trim_start_matches("ST$");
        let url = format!("{}/v1/authentication/refresh", self.url);
        let request =
            TokenRequest::post(url, &json!({ "currentToken": token })).signed_by(&held.current);
        let token = self.token_endpoint.token(request).await.map_err(|error| {
            match error.is_caused_by(StatusCode::UNAUTHORIZED) {
                true => error.with_advice("the session has expired: log in again"),
                false => error,
            }
        })?;
        if let Some(path) = &self.write_back {
            write(path, &token).await?;
        }
        Ok(Issued::of_same_key(&token, &held.current))
    }
}

/// Replaces the file atomically, so that no reader gets half a token.
async fn write(path: &Path, token: &str) -> Result<(), Error> {
    let temporary = path.with_extension("new");
    let written = async {
        let mut options = tokio::fs::OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        options.mode(0o600);
        let mut file = options.open(&temporary).await?;
        tokio::io::AsyncWriteExt::write_all(&mut file, token.as_bytes()).await?;
        tokio::io::AsyncWriteExt::flush(&mut file).await?;
        tokio::fs::rename(&temporary, path).await
    };
    written.await.map_err(|source| {
        Error::credentials(format!("the refreshed token cannot be written to {}", path.display()))
            .with_source(source)
    })
}

impl Source for SessionRenewal {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async {
            let before = self.held().clone();
            // The token in the files may have expired although the refreshed one has not.
            let file = match (self.files.principal().await, &before) {
                (Ok(file), _) => file,
                (Err(_), Some(held)) => held.file.clone(),
                (Err(error), None) => return Err(error),
            };
            let (issued, file) = match before {
                Some(held) if held.file.is_same(&file) => {
                    let issued = self.renewed(&held).await?;
                    // The refreshed token is in the file as well then, but it is not a new login.
                    let file = match self.write_back {
                        Some(_) => {
                            self.files.load().await?;
                            self.files.principal().await?
                        }
                        None => file,
                    };
                    (issued, file)
                }
                _ => (Issued::found(&file), file),
            };
            *self.held() = Some(Held { file, current: issued.principal.clone() });
            Ok(issued)
        })
    }
    fn files(&self) -> Vec<&Path> {
        self.files.files()
    }
}

impl Credentials for RenewedSession {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.0.principal())
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.0.refresh(rejected))
    }
}

impl fmt::Debug for SessionRenewal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RenewedSession")
            .field("files", &self.files)
            .field("url", &self.url)
            .field("write_back", &self.write_back)
            .finish_non_exhaustive()
    }
}
