//! Workload identities: credentials of a workload in a Kubernetes cluster (OKE).
//!
//! A service of the cluster exchanges the token of the workload's service account for a token of
//! Oracle Cloud.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use futures_core::future::BoxFuture;
use http::header::AUTHORIZATION;
use http::{HeaderValue, StatusCode};
use serde_json::{Value, json};

use super::claims::{Claims, trimmed};
use super::credentials::{Credentials, Principal};
use super::key::private_key::PrivateKey;
use super::token::endpoint::{TokenEndpoint, TokenRequest, unpooled};
use super::token::renewal::{Issued, Renewing, Source};
use crate::environment::Environment;
use crate::environment::clock::Clock;
use crate::error::{Error, ErrorKind};
use crate::files::small_file;
use crate::files::small_file::unreadable;
use crate::net::request_id::random_digits;
use crate::net::transport::Transport;
use crate::region::Region;
use crate::sync::turn::Turn;

const HOST: &str = "KUBERNETES_SERVICE_HOST";
const CA: &str = "OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH";
const REGION: &str = "OCI_RESOURCE_PRINCIPAL_REGION";

const RENEWS: &str = "OCI_OKE_WORKLOAD_REFRESH_ENABLED";

/// The directory of the files that Kubernetes provides for the service account.
const DIRECTORY: &str = "/var/run/secrets/kubernetes.io/serviceaccount";

/// The fixed port of the service.
const PORT: u16 = 12250;

/// The credentials of a workload in an enhanced cluster.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::auth::WorkloadIdentity;
/// use oci_sdk_core::Config;
/// use oci_sdk_core::config::Environment;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let credentials = WorkloadIdentity::from_environment(&Environment::process())?;
/// let config = Config::builder().with_credentials(credentials).load().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct WorkloadIdentity {
    credentials: Renewing<Workload>,
    region: Option<Region>,
}

struct Workload {
    url: String,
    token: ServiceAccount,
    ca: PathBuf,
    clock: Clock,
    /// Whether a rejected token is refreshed.
    renews: bool,
    /// Created from the CA file on first use, unless given.
    token_endpoint: OnceLock<TokenEndpoint>,
    /// Taken by the caller that creates the token endpoint.
    turn: Turn,
}

/// The token of the service account.
enum ServiceAccount {
    File(PathBuf),
    Text(String),
    Asked(Box<dyn Fn() -> BoxFuture<'static, Result<String, Error>> + Send + Sync>),
}

impl WorkloadIdentity {
    /// Creates the identity that the variables describe: `KUBERNETES_SERVICE_HOST`,
    /// `OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH`, `OCI_RESOURCE_PRINCIPAL_REGION`, and
    /// `OCI_OKE_WORKLOAD_REFRESH_ENABLED`, where `false` means that rejected tokens are not
    /// refreshed. No request is sent yet. The region files of this machine are read, unless a
    /// configuration has read them before.
    ///
    /// # Errors
    ///
    /// A [`Config`](crate::ErrorKind::Config) error when `KUBERNETES_SERVICE_HOST` is not set: the
    /// program does not run in a pod.
    pub fn from_environment(environment: &Environment) -> Result<Self, Error> {
        let host = environment.var(HOST).map(str::trim).ok_or_else(|| {
            Error::config(format!("{HOST} is not set; does the program run in a pod of a cluster?"))
        })?;
        // An IPv6 address in a URL needs brackets.
        let is_bare = host.contains(':') && !host.starts_with('[');
        let host = if is_bare { format!("[{host}]") } else { host.to_owned() };
        let region = environment.var(REGION).map(str::trim);
        Ok(Self {
            credentials: Renewing::new(Workload {
                url: format!("https://{host}:{PORT}"),
                token: ServiceAccount::File(Path::new(DIRECTORY).join("token")),
                ca: ca_path(Path::new(DIRECTORY), environment),
                clock: environment.clock(),
                renews: !environment.is_off(RENEWS),
                token_endpoint: OnceLock::new(),
                turn: Turn::default(),
            }),
            region: region.map(|region| Region::find(region, environment)).transpose()?,
        })
    }

    /// Creates an identity whose service account token is in this file, for a service at a custom
    /// URL without a path, through `transport`. For tests.
    pub fn at(
        url: impl Into<String>,
        token_file: impl Into<PathBuf>,
        transport: impl Transport + 'static,
    ) -> Self {
        let token_endpoint = TokenEndpoint::new(NAME, Arc::new(transport));
        Self {
            credentials: Renewing::new(Workload {
                url: url.into().trim_end_matches('/').to_owned(),
                token: ServiceAccount::File(token_file.into()),
                ca: PathBuf::new(),
                clock: Clock::default(),
                renews: true,
                token_endpoint: OnceLock::from(token_endpoint),
                turn: Turn::default(),
            }),
            region: None,
        }
    }

    /// Sets the token of the service account, which overrides the one that Kubernetes provides in
    /// the pod. It cannot be refreshed.
    ///
    /// Only effective before the first call.
    #[must_use]
    pub fn with_service_account_token(self, token: impl Into<String>) -> Self {
        self.with_token(ServiceAccount::Text(token.into()))
    }

    /// Sets the file of the service account token, such as one that is projected into the pod. It
    /// is read at each refresh.
    ///
    /// Only effective before the first call.
    #[must_use]
    pub fn with_service_account_token_file(self, path: impl Into<PathBuf>) -> Self {
        self.with_token(ServiceAccount::File(path.into()))
    }

    /// Sets a function that returns the service account token; it is called at each refresh.
    ///
    /// Only effective before the first call.
    #[must_use]
    pub fn with_service_account_token_from<F, T>(self, function: F) -> Self
    where
        F: Fn() -> T + Send + Sync + 'static,
        T: Future<Output = Result<String, Error>> + Send + 'static,
    {
        self.with_token(ServiceAccount::Asked(Box::new(move || Box::pin(function()))))
    }

    fn with_token(self, token: ServiceAccount) -> Self {
        let source = self.credentials.source();
        let workload = Workload {
            url: source.url.clone(),
            token,
            ca: source.ca.clone(),
            clock: source.clock,
            renews: source.renews,
            token_endpoint: source.token_endpoint.clone(),
            turn: Turn::default(),
        };
        Self { credentials: Renewing::new(workload), region: self.region }
    }

    /// Checks for the variables and files of a pod in an enhanced cluster. The error names the
    /// first that is missing.
    pub(crate) async fn is_there(environment: &Environment) -> Result<(), String> {
        Self::is_there_in(Path::new(DIRECTORY), environment).await
    }

    async fn is_there_in(directory: &Path, environment: &Environment) -> Result<(), String> {
        if environment.var(HOST).is_none() {
            return Err(format!("{HOST} is not set"));
        }
        if environment.var(REGION).is_none() {
            return Err(format!("{REGION} is not set"));
        }
        for path in [directory.join("token"), ca_path(directory, environment)] {
            if small_file::metadata(&path).await.is_err() {
                return Err(format!("the file {} does not exist", path.display()));
            }
        }
        Ok(())
    }
}

/// The name of the service in messages.
const NAME: &str = "the token service of the cluster";

fn ca_path(directory: &Path, environment: &Environment) -> PathBuf {
    environment.path(CA).unwrap_or_else(|| directory.join("ca.crt"))
}

impl Workload {
    async fn token_endpoint(&self) -> Result<&TokenEndpoint, Error> {
        if let Some(token_endpoint) = self.token_endpoint.get() {
            return Ok(token_endpoint);
        }
        let _turn = self.turn.take().await;
        if let Some(token_endpoint) = self.token_endpoint.get() {
            return Ok(token_endpoint);
        }
        let transport =
            unpooled().with_ca_file(&self.ca).with_only_these_cas().without_proxy().build().await?;
        Ok(self.token_endpoint.get_or_init(|| TokenEndpoint::new(NAME, Arc::new(transport))))
    }

    async fn service_account_token(&self) -> Result<String, Error> {
        let (text, origin) = match &self.token {
            ServiceAccount::Text(text) => (text.clone(), "the service account token".to_owned()),
            ServiceAccount::Asked(function) => {
                (function().await?, "the service account token".to_owned())
            }
            ServiceAccount::File(path) => {
                let what = "the service account token";
                let text = small_file::read_text(path).await;
                let text = text.map_err(unreadable(ErrorKind::Credentials, what, path))?;
                (text, format!("{what} {}", path.display()))
            }
        };
        let token = trimmed(&text);
        let expires = token.and_then(Claims::read).and_then(|claims| claims.expires());
        let (Some(token), Some(expires)) = (token, expires) else {
            return Err(Error::credentials(format!("{origin} is not a token with an expiry")));
        };
        if expires <= self.clock.now() {
            return Err(Error::credentials(format!(
                "{origin} expired {}; check why Kubernetes has not rotated it",
                httpdate::fmt_http_date(expires)
            )));
        }
        Ok(token.to_owned())
    }
}

impl Source for Workload {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async {
            let account = self.service_account_token().await?;
            let mut bearer = HeaderValue::try_from(format!("Bearer {account}")).map_err(|_| {
                Error::credentials(
                    "the service account token contains characters that a header does not allow",
                )
            })?;
            bearer.set_sensitive(true);
            let key = PrivateKey::generate_off_thread().await?;
            let url = format!("{}/resourcePrincipalSessionTokens", self.url);
            let body = json!({ "podKey": key.public_key_line() });
            let request = TokenRequest::post(&url, &body).with_header(AUTHORIZATION, bearer);
            let request = TokenRequest { request_id, ..request };
            let response = match self.token_endpoint().await?.send(request).await {
                Err(error) if error.is_caused_by(StatusCode::FORBIDDEN) => {
                    let advice = "only enhanced clusters have workload identities; is this one?";
                    return Err(error.with_advice(advice));
                }
                response => response?,
            };
            let token = session_token(&response.body)
                .ok_or_else(|| Error::credentials(format!("{NAME} returned no token ({url})")))?;
            Ok(Issued::new(&token, key))
        })
    }
    fn files(&self) -> Vec<&Path> {
        match &self.token {
            ServiceAccount::File(path) => vec![path, &self.ca],
            ServiceAccount::Text(_) | ServiceAccount::Asked(_) => vec![&self.ca],
        }
    }
}

/// Returns the token of a response: base64, with or without quotes, of JSON with a token that may
/// already have its prefix.
fn session_token(body: &[u8]) -> Option<String> {
    let text = std::str::from_utf8(body).ok()?.trim().trim_matches('"');
    let json: Value = serde_json::from_slice(&STANDARD.decode(text).ok()?).ok()?;
    let token = json.get("token")?.as_str()?.trim();
    trimmed(token.strip_prefix("ST$").unwrap_or(token)).map(str::to_owned)
}

/// Returns a request id: three parts of 32 hexadecimal digits.
fn request_id() -> Option<HeaderValue> {
    let parts = [random_digits()?, random_digits()?, random_digits()?];
    HeaderValue::from_bytes(&parts.each_ref().map(HeaderValue::as_bytes).join(&b'/')).ok()
}

impl Credentials for WorkloadIdentity {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.credentials.principal())
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            match self.credentials.source().renews {
                true => self.credentials.refresh(rejected).await,
                false => Ok(false),
            }
        })
    }

    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        Box::pin(async { Ok(self.region.clone()) })
    }
}

impl fmt::Debug for Workload {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let token: &dyn fmt::Debug = match &self.token {
            ServiceAccount::File(path) => path,
            ServiceAccount::Text(_) => &crate::auth::credentials::REDACTED,
            ServiceAccount::Asked(_) => &"a function",
        };
        formatter
            .debug_struct("WorkloadIdentity")
            .field("url", &self.url)
            .field("token", token)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn pod_has_a_host_a_region_a_token_and_a_ca() {
        let folder = tempfile::tempdir().unwrap();
        let directory = folder.path();
        let file = |name: &str| directory.join(name).display().to_string();
        let is_there = async |variables: &[(&str, &str)]| {
            let environment = Environment::from_vars(variables.iter().copied());
            WorkloadIdentity::is_there_in(directory, &environment).await
        };
        let (host, region) = ((HOST, "10.96.0.1"), (REGION, "fra"));
        let lacks = |name| Err(format!("the file {} does not exist", file(name)));
        assert_eq!(is_there(&[region]).await, Err(format!("{HOST} is not set")));
        assert_eq!(is_there(&[host]).await, Err(format!("{REGION} is not set")));
        assert_eq!(is_there(&[host, region]).await, lacks("token"));
        std::fs::write(file("token"), "").unwrap();
        assert_eq!(is_there(&[host, region]).await, lacks("ca.crt"));
        std::fs::write(file("other.crt"), "").unwrap();
        assert_eq!(is_there(&[host, region, (CA, &file("other.crt"))]).await, Ok(()));
        std::fs::write(file("ca.crt"), "").unwrap();
        assert_eq!(is_there(&[host, region]).await, Ok(()));
    }
}
