//! Resource principals: credentials of the resource that the program runs in, such as a function, a
//! job or a database.
//!
//! The platform describes the resource and its proof of identity in environment variables, in one
//! of several versions. The variables are read in `environment`, each version has its own file, and
//! the exchange that most versions share is in `session`.

mod environment;
mod inline_or_file;
mod session;
mod v1_1;
mod v2_1;
mod v2_2;
mod v3_0;

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use futures_core::future::BoxFuture;

use self::environment::Variables;
use self::inline_or_file::InlineOrFile;
use self::v1_1::Infrastructure;
use self::v2_1::KeyPair;
use self::v2_2::Given;
use self::v3_0::Nested;
use super::claims::Claims;
use super::credentials::{Credentials, Principal};
use super::key::private_key::PrivateKey;
use super::token::endpoint;
use super::token::renewal::{Issued, Renewing, Source};
use crate::environment::Environment;
use crate::error::Error;
use crate::net::transport::Transport;
use crate::region::Region;

/// The variable that contains the version.
const VERSION: &str = "OCI_RESOURCE_PRINCIPAL_VERSION";

/// The supported versions.
const KNOWN: &str = "1.1, 2.1, 2.1.1, 2.1.2, 2.2 and 3.0";

/// The credentials of the resource that the program runs in.
///
/// Version 1.1 requires the feature `instance-principal`, which is enabled by default.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::auth::ResourcePrincipal;
/// use oci_sdk_core::Config;
/// use oci_sdk_core::config::Environment;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let credentials = ResourcePrincipal::from_environment(&Environment::process())?;
/// let config = Config::builder().with_credentials(credentials).load().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ResourcePrincipal {
    credentials: Renewing<Version>,
    region: Option<Region>,
}

/// The way in which the resource proves its identity.
enum Version {
    /// 2.2: the platform provides token and key.
    Given(Given),
    /// 1.1: the underlying instance vouches for the resource.
    Infrastructure(Infrastructure),
    /// 2.1, 2.1.1, 2.1.2: the resource has its own key pair.
    KeyPair(KeyPair),
    /// 3.0: another resource runs inside this one.
    Nested(Nested),
}

/// A token and the key that it was issued for, which sign the next step.
struct ResourceSession {
    token: String,
    key: Arc<PrivateKey>,
}

impl ResourceSession {
    fn principal(&self) -> Principal {
        Principal::new(format!("ST${}", self.token), Arc::clone(&self.key) as _)
    }
}

impl ResourcePrincipal {
    /// Creates the principal that the variables `OCI_RESOURCE_PRINCIPAL_*` describe. No request is
    /// sent yet. The region files of this machine are read, unless a configuration has read them
    /// before.
    ///
    /// # Errors
    ///
    /// A [`Config`](crate::ErrorKind::Config) error when `OCI_RESOURCE_PRINCIPAL_VERSION` is not
    /// set or unknown, or when variables that the version needs are missing; the error names all of
    /// them.
    pub fn from_environment(environment: &Environment) -> Result<Self, Error> {
        Self::with_transport(environment, endpoint::transport(environment))
    }

    /// Like [`from_environment`](Self::from_environment), with a custom transport.
    ///
    /// # Errors
    ///
    /// As [`from_environment`](Self::from_environment).
    pub fn with_transport(
        environment: &Environment,
        transport: Arc<dyn Transport>,
    ) -> Result<Self, Error> {
        let variables = Variables::new(environment, "");
        let version = environment.var(VERSION).map(str::trim);
        let version = match version {
            Some("3.0") => Version::Nested(Nested::read(environment, transport)?),
            version => leaf(VERSION, version, &variables, transport)?,
        };
        let leaf = Variables::new(environment, "_FOR_LEAF_RESOURCE");
        let region = variables.optional("REGION").or_else(|| leaf.optional("REGION"));
        let region = region.map(|region| Region::find(&region, environment)).transpose()?;
        Ok(Self { credentials: Renewing::new(version), region })
    }

    /// Creates a principal from a token and its private key as PEM, as functions have them (version
    /// 2.2). They cannot be refreshed.
    pub fn from_token(token: impl Into<String>, private_key_pem: impl Into<String>) -> Self {
        let given = Given::new(
            InlineOrFile::Inline(token.into()),
            InlineOrFile::Inline(private_key_pem.into()),
        );
        Self { credentials: Renewing::new(Version::Given(given)), region: None }
    }

    /// Creates a principal from the files of a token and its private key (version 2.2), which are
    /// read again before the token expires.
    pub fn from_files(token: impl Into<PathBuf>, private_key: impl Into<PathBuf>) -> Self {
        let given =
            Given::new(InlineOrFile::File(token.into()), InlineOrFile::File(private_key.into()));
        Self { credentials: Renewing::new(Version::Given(given)), region: None }
    }

    /// Returns the OCID of the tenancy that the resource belongs to, according to its token.
    ///
    /// # Errors
    ///
    /// When no token is available.
    pub async fn tenancy(&self) -> Result<Option<String>, Error> {
        self.claim("res_tenant").await
    }

    /// Returns the OCID of the compartment that the resource is in, according to its token.
    ///
    /// # Errors
    ///
    /// When no token is available.
    pub async fn compartment(&self) -> Result<Option<String>, Error> {
        self.claim("res_compartment").await
    }

    async fn claim(&self, name: &str) -> Result<Option<String>, Error> {
        let principal = self.credentials.principal().await?;
        let claims = principal.key_id().strip_prefix("ST$").and_then(Claims::read);
        Ok(claims.and_then(|claims| claims.text(name).map(str::to_owned)))
    }
}

/// Creates the version of a resource that is not nested from its variables.
fn leaf(
    variable: &str,
    version: Option<&str>,
    variables: &Variables<'_>,
    transport: Arc<dyn Transport>,
) -> Result<Version, Error> {
    match version {
        Some("2.2") => Given::read(variables).map(Version::Given),
        Some("1.1") => Infrastructure::read(variables, transport).map(Version::Infrastructure),
        Some(version @ ("2.1" | "2.1.1" | "2.1.2")) => {
            KeyPair::read(version, variables, transport).map(Version::KeyPair)
        }
        Some(other) => Err(Error::config(format!(
            "{variable}: version `{other}` is not supported; the supported versions are {KNOWN}"
        ))),
        None => Err(Error::config(format!(
            "{variable} is not set; the platform sets it to one of {KNOWN} inside a resource that \
             has a principal"
        ))),
    }
}

impl Version {
    /// Requests a session and the key that belongs to it.
    fn session(&self) -> BoxFuture<'_, Result<ResourceSession, Error>> {
        match self {
            Self::Given(given) => Box::pin(given.session()),
            Self::Infrastructure(infrastructure) => Box::pin(infrastructure.session()),
            Self::KeyPair(key_pair) => Box::pin(key_pair.session()),
            Self::Nested(nested) => Box::pin(nested.session()),
        }
    }
}

impl Version {
    /// Returns the region that the resource is in, if it is known.
    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        match self {
            Self::Infrastructure(infrastructure) => infrastructure.region(),
            Self::Nested(nested) => nested.region(),
            Self::Given(_) | Self::KeyPair(_) => Box::pin(async { Ok(None) }),
        }
    }
}

impl Source for Version {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async {
            let ResourceSession { token, key } = self.session().await?;
            Ok(match self {
                // The token was issued some time ago.
                Self::Given(_) => Issued::before(&token, key),
                _ => Issued::new(&token, key),
            })
        })
    }
    fn files(&self) -> Vec<&Path> {
        match self {
            Self::Given(given) => given.files(),
            Self::Infrastructure(_) => Vec::new(),
            Self::KeyPair(key_pair) => key_pair.files(),
            Self::Nested(nested) => nested.files(),
        }
    }
}

impl Credentials for ResourcePrincipal {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.credentials.principal())
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(async {
            match self.credentials.source() {
                // There is no other token.
                Version::Given(given) if given.is_inline() => Ok(false),
                _ => self.credentials.refresh(rejected).await,
            }
        })
    }

    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        Box::pin(async {
            match &self.region {
                Some(region) => Ok(Some(region.clone())),
                None => self.credentials.source().region().await,
            }
        })
    }
}

impl fmt::Debug for Version {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Given(_) => "2.2",
            Self::Infrastructure(_) => "1.1",
            Self::KeyPair(key_pair) => key_pair.version(),
            Self::Nested(_) => "3.0",
        })
    }
}
