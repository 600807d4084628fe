//! Token exchange: a token of another identity provider for credentials of an identity domain.

use std::fmt;
use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use futures_core::future::BoxFuture;
use http::header::{AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method};
use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};

use super::claims::trimmed;
use super::credentials::{Credentials, Principal};
use super::key::private_key::PrivateKey;
use super::token::endpoint;
use super::token::endpoint::{TokenEndpoint, TokenRequest};
use super::token::renewal::{Issued, Renewing, Source};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};
use crate::files::small_file;
use crate::files::small_file::unreadable;
use crate::net::transport::Transport;
use crate::secret::Secret;

/// Credentials that an identity domain issues for the token of another identity provider.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Config;
/// use oci_sdk_core::auth::{DomainClient, TokenExchange};
///
/// # async fn example(secret: String) -> Result<(), oci_sdk_core::Error> {
/// let client = DomainClient::new("client-id", secret);
/// let domain = "https://idcs-0123456789abcdef.identity.oraclecloud.com";
/// let credentials =
///     TokenExchange::builder(domain, client).with_token_file("/var/run/secrets/token").build()?;
/// let config = Config::builder().with_credentials(credentials).with_region("fra").load().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct TokenExchange(Renewing<Exchange>);

/// A client application of an identity domain.
#[derive(Clone)]
pub struct DomainClient(Client);

#[derive(Clone)]
enum Client {
    Secret { id: String, secret: Secret },
    Principal(Arc<dyn Credentials>),
}

/// A builder of a token exchange; from [`TokenExchange::builder`].
#[must_use = "a builder does nothing until `build`"]
pub struct TokenExchangeBuilder {
    url: String,
    client: DomainClient,
    subject: Option<Subject>,
    resource: Option<Resource>,
    transport: Option<Arc<dyn Transport>>,
}

/// The source of the token to exchange.
enum Subject {
    Text(Secret),
    File(PathBuf),
    Asked(Box<dyn Fn() -> BoxFuture<'static, Result<String, Error>> + Send + Sync>),
}

/// The resource that a token is requested for.
struct Resource {
    kind: String,
    expires: Option<String>,
}

struct Exchange {
    url: String,
    client: Client,
    subject: Subject,
    resource: Option<Resource>,
    token_endpoint: TokenEndpoint,
}

impl DomainClient {
    /// Creates a client that authenticates with a secret.
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self(Client::Secret { id: id.into(), secret: Secret::from(secret.into()) })
    }

    /// Creates a client that authenticates with credentials of Oracle Cloud, such as an instance
    /// principal, which sign the request.
    pub fn from_credentials(credentials: impl Credentials + 'static) -> Self {
        Self(Client::Principal(Arc::new(credentials)))
    }
}

impl TokenExchange {
    /// Returns a builder for an exchange at an identity domain, given as its URL or its id.
    pub fn builder(domain: impl Into<String>, client: DomainClient) -> TokenExchangeBuilder {
        let domain = domain.into();
        let url = match domain.contains("://") {
            true => domain.trim_end_matches('/').to_owned(),
            false => format!("https://{domain}.identity.oraclecloud.com"),
        };
        TokenExchangeBuilder { url, client, subject: None, resource: None, transport: None }
    }
}

impl TokenExchangeBuilder {
    /// Exchanges this token (a JWT). The credentials cannot be refreshed after it has expired.
    pub fn with_token(mut self, token: impl Into<String>) -> Self {
        self.subject = Some(Subject::Text(Secret::from(token.into())));
        self
    }

    /// Exchanges the token in this file, which is read at each refresh.
    pub fn with_token_file(mut self, path: impl Into<PathBuf>) -> Self {
        self.subject = Some(Subject::File(path.into()));
        self
    }

    /// Exchanges the token that this function returns, which is called at each refresh.
    pub fn with_token_from<F, O>(mut self, function: F) -> Self
    where
        F: Fn() -> O + Send + Sync + 'static,
        O: Future<Output = Result<String, Error>> + Send + 'static,
    {
        self.subject = Some(Subject::Asked(Box::new(move || Box::pin(function()))));
        self
    }

    /// Requests a token of a resource of this type (RPST) instead of a token of a user.
    pub fn for_resource(mut self, kind: impl Into<String>) -> Self {
        self.resource = Some(Resource { kind: kind.into(), expires: None });
        self
    }

    /// Requests a token of a resource with a lifetime of this many seconds.
    pub fn with_resource_expiry(mut self, seconds: u32) -> Self {
        if let Some(resource) = &mut self.resource {
            resource.expires = Some(seconds.to_string());
        }
        self
    }

    /// Sends requests through this transport.
    pub fn with_transport(mut self, transport: impl Transport + 'static) -> Self {
        self.transport = Some(Arc::new(transport));
        self
    }

    /// Creates the credentials. Nothing is read or sent yet.
    ///
    /// # Errors
    ///
    /// When no token to exchange was set.
    pub fn build(self) -> Result<TokenExchange, Error> {
        let subject = self.subject.ok_or_else(|| {
            Error::config(
                "a token exchange needs a token; use with_token, with_token_file or with_token_from",
            )
        })?;
        let transport =
            self.transport.unwrap_or_else(|| endpoint::transport(&Environment::process()));
        Ok(TokenExchange(Renewing::new(Exchange {
            url: format!("{}/oauth2/v1/token", self.url),
            client: self.client.0,
            subject,
            resource: self.resource,
            token_endpoint: TokenEndpoint::new("the identity domain", transport),
        })))
    }
}

impl Exchange {
    async fn subject_token(&self) -> Result<String, Error> {
        let text = match &self.subject {
            Subject::Text(text) => text.expose().to_owned(),
            Subject::Asked(function) => function().await?,
            Subject::File(path) => {
                let text = small_file::read_text(path).await;
                text.map_err(unreadable(ErrorKind::Credentials, "the token file", path))?
            }
        };
        trimmed(&text).map(str::to_owned).ok_or_else(|| {
            Error::credentials("the token to exchange at the identity domain is malformed")
        })
    }

    /// Returns the form of the request.
    fn form(&self, subject: &str, public_key: &str) -> String {
        let requested = match self.resource {
            Some(_) => "urn:oci:token-type:oci-rpst",
            None => "urn:oci:token-type:oci-upst",
        };
        let mut fields = vec![
            ("grant_type", "urn:ietf:params:oauth:grant-type:token-exchange"),
            ("requested_token_type", requested),
            ("subject_token", subject),
            ("subject_token_type", "jwt"),
            ("public_key", public_key),
        ];
        if let Some(resource) = &self.resource {
            fields.push(("res_type", &resource.kind));
            fields.extend(resource.expires.as_deref().map(|expires| ("rpst_exp", expires)));
        }
        let field =
            |(name, value)| format!("{name}={}", utf8_percent_encode(value, NON_ALPHANUMERIC));
        fields.into_iter().map(field).collect::<Vec<_>>().join("&")
    }
}

impl Source for Exchange {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async {
            let subject = self.subject_token().await?;
            let key = PrivateKey::generate_off_thread().await?;
            let form = HeaderValue::from_static("application/x-www-form-urlencoded");
            let body = Bytes::from(self.form(&subject, &key.public_key_line()));
            let request = || {
                let request = TokenRequest::get(&self.url).with_header(CONTENT_TYPE, form.clone());
                TokenRequest { method: Method::POST, body: body.clone(), ..request }
            };
            let token = match &self.client {
                Client::Secret { id, secret } => {
                    let basic = STANDARD.encode(format!("{id}:{}", secret.expose()));
                    let basic = HeaderValue::try_from(format!("Basic {basic}"));
                    let mut basic = basic.expect("base64 is plain ASCII");
                    basic.set_sensitive(true);
                    self.token_endpoint.token(request().with_header(AUTHORIZATION, basic)).await?
                }
                Client::Principal(credentials) => {
                    self.token_endpoint.token_for(&**credentials, request).await?
                }
            };
            Ok(Issued::new(&token, key))
        })
    }
    fn files(&self) -> Vec<&Path> {
        match &self.subject {
            Subject::File(path) => vec![path],
            Subject::Text(_) | Subject::Asked(_) => Vec::new(),
        }
    }
}

impl Credentials for TokenExchange {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.0.principal())
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.0.refresh(rejected))
    }
}

impl fmt::Debug for DomainClient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Client::Secret { id, .. } => formatter.debug_tuple("DomainClient").field(id).finish(),
            Client::Principal(credentials) => credentials.fmt(formatter),
        }
    }
}

impl fmt::Debug for Exchange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("TokenExchange").field("url", &self.url).finish_non_exhaustive()
    }
}

impl fmt::Debug for TokenExchangeBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("TokenExchangeBuilder")
            .field("url", &self.url)
            .field("client", &self.client)
            .finish_non_exhaustive()
    }
}
