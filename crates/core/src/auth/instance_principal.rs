//! Instance principals: credentials of the instance that the program runs on.
//!
//! The metadata service of the instance issues a certificate, which is exchanged for a token. Both
//! are replaced often, so every refresh starts with the certificate.

use std::fmt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, OnceLock};

use futures_core::future::BoxFuture;

use super::credentials::{Credentials, Principal};
use super::key::certificate::Leaf;
use super::key::private_key::PrivateKey;
use super::metadata::MetadataService;
use super::token::endpoint::TokenEndpoint;
use super::token::federation::{CertificateIdentity, FingerprintAlgorithm};
use super::token::renewal::{Issued, Renewing, Source};
use super::token::{endpoint, federation};
use crate::environment::Environment;
use crate::error::{Error, ErrorKind};
use crate::files::small_file;
use crate::files::small_file::unreadable;
use crate::net::transport::Transport;
use crate::region::Region;

/// The credentials of the instance that the program runs on.
///
/// Requires the feature `instance-principal`, which is enabled by default. Without it, all requests
/// of credentials fail.
///
/// A token is requested on first use and refreshed before it expires. Requests go to the region of
/// the instance unless another is set: the region of the token endpoint and the region of requests
/// are two different settings.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_core::Config;
/// use oci_sdk_core::auth::InstancePrincipal;
///
/// # async fn example() -> Result<(), oci_sdk_core::Error> {
/// let credentials = InstancePrincipal::new();
/// let config =
///     Config::builder().with_credentials(credentials).with_region("eu-frankfurt-1").load().await?;
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct InstancePrincipal(Renewing<Instance>);

/// A builder of an instance principal; from [`InstancePrincipal::builder`].
#[must_use = "a builder does nothing until `build`"]
pub struct InstancePrincipalBuilder {
    environment: Environment,
    region: Option<Region>,
    url: Option<String>,
    fingerprint: FingerprintAlgorithm,
    purpose: Option<String>,
    certificates: Certificates,
    transport: Option<Arc<dyn Transport>>,
}

/// The source of the certificate.
enum Certificates {
    Metadata,
    Files { leaf: PathBuf, key: PathBuf, intermediates: Vec<PathBuf>, pass_phrase: Option<String> },
}

struct Instance {
    metadata: MetadataService,
    token_endpoint: TokenEndpoint,
    certificates: Certificates,
    fingerprint: FingerprintAlgorithm,
    purpose: Option<String>,
    url: Option<String>,
    /// The region of the token endpoint, if it is not the region of the instance.
    auth_region: Option<Region>,
    /// The region of the instance.
    region: OnceLock<Region>,
    /// The tenancy of the first certificate; later certificates must have the same.
    tenancy: OnceLock<String>,
}

impl InstancePrincipal {
    /// Creates the instance principal of this machine. No request is sent yet.
    #[expect(clippy::new_without_default, reason = "its value depends on the machine")]
    pub fn new() -> Self {
        Self::builder().build()
    }

    /// Returns a builder for an instance principal with other settings.
    pub fn builder() -> InstancePrincipalBuilder {
        InstancePrincipalBuilder {
            environment: Environment::process(),
            region: None,
            url: None,
            fingerprint: FingerprintAlgorithm::default(),
            purpose: None,
            certificates: Certificates::Metadata,
            transport: None,
        }
    }

    /// Returns the OCID of the tenancy that the instance belongs to.
    ///
    /// # Errors
    ///
    /// When the certificate is not available.
    pub async fn tenancy(&self) -> Result<String, Error> {
        let instance = self.0.source();
        if let Some(tenancy) = instance.tenancy.get() {
            return Ok(tenancy.clone());
        }
        Ok(instance.identity().await?.leaf.tenancy().to_owned())
    }
}

impl InstancePrincipalBuilder {
    /// Uses these variables instead of those of the process: `OCI_METADATA_BASE_URL` and
    /// `OCI_SDK_AUTH_CLIENT_REGION_URL`.
    pub fn with_environment(mut self, environment: Environment) -> Self {
        self.environment = environment;
        self
    }

    /// Requests tokens in this region instead of the region of the instance. With custom
    /// certificates it is also the region of requests unless another is set.
    pub fn with_region(mut self, region: Region) -> Self {
        self.region = Some(region);
        self
    }

    /// Requests tokens at this URL, to which `/v1/x509` is appended.
    pub fn with_federation_endpoint(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into().trim_end_matches('/').to_owned());
        self
    }

    /// Sets the algorithm of the certificate fingerprint. The default is SHA-1.
    pub fn with_fingerprint(mut self, fingerprint: FingerprintAlgorithm) -> Self {
        self.fingerprint = fingerprint;
        self
    }

    /// Sets the purpose of the token, such as `SERVICE_PRINCIPAL`.
    pub fn with_purpose(mut self, purpose: impl Into<String>) -> Self {
        self.purpose = Some(purpose.into());
        self
    }

    /// Uses custom certificates instead of those of the metadata service: PEM files, which are read
    /// at each refresh.
    pub fn with_certificates<P: Into<PathBuf>>(
        mut self,
        leaf: impl Into<PathBuf>,
        key: impl Into<PathBuf>,
        intermediates: impl IntoIterator<Item = P>,
    ) -> Self {
        self.certificates = Certificates::Files {
            leaf: leaf.into(),
            key: key.into(),
            intermediates: intermediates.into_iter().map(Into::into).collect(),
            pass_phrase: None,
        };
        self
    }

    /// Sets the pass phrase of the custom key.
    pub fn with_pass_phrase(mut self, text: impl Into<String>) -> Self {
        if let Certificates::Files { pass_phrase, .. } = &mut self.certificates {
            *pass_phrase = Some(text.into());
        }
        self
    }

    /// Sends requests through this transport.
    pub fn with_transport(self, transport: impl Transport + 'static) -> Self {
        self.with_shared_transport(Some(Arc::new(transport)))
    }

    pub(crate) fn with_shared_transport(mut self, transport: Option<Arc<dyn Transport>>) -> Self {
        self.transport = transport;
        self
    }

    /// As [`build`](Self::build), for a configuration, which cannot be loaded if the feature is
    /// disabled.
    pub(crate) fn build_if_enabled(self) -> Result<InstancePrincipal, Error> {
        Leaf::check_enabled()?;
        Ok(self.build())
    }

    /// Creates the instance principal. No request is sent yet.
    ///
    /// Without the feature `instance-principal`, all requests of credentials fail.
    pub fn build(self) -> InstancePrincipal {
        let (metadata, transport) = match self.transport {
            Some(transport) => (
                MetadataService::with_transport(&self.environment, Arc::clone(&transport)),
                transport,
            ),
            None => {
                let transport = endpoint::transport(&self.environment);
                (MetadataService::new(&self.environment), transport)
            }
        };
        InstancePrincipal(Renewing::new(Instance {
            metadata,
            token_endpoint: TokenEndpoint::new("the federation endpoint", transport),
            certificates: self.certificates,
            fingerprint: self.fingerprint,
            purpose: self.purpose,
            url: self.url.or_else(|| federation::url_of(&self.environment)),
            auth_region: self.region,
            region: OnceLock::new(),
            tenancy: OnceLock::new(),
        }))
    }
}

impl Instance {
    async fn region(&self) -> Result<Region, Error> {
        if let Some(region) = self.region.get() {
            return Ok(region.clone());
        }
        Leaf::check_enabled()?;
        let region = self.metadata.region().await?;
        Ok(self.region.get_or_init(|| region).clone())
    }

    /// Returns a certificate and its key, which match: they are replaced together, but read one
    /// after the other.
    async fn identity(&self) -> Result<CertificateIdentity, Error> {
        let identity = self.read().await?;
        if identity.matches() {
            return Ok(identity);
        }
        let identity = self.read().await?;
        if identity.matches() {
            return Ok(identity);
        }
        Err(Error::credentials("the certificate of the instance does not match its private key"))
    }

    async fn read(&self) -> Result<CertificateIdentity, Error> {
        Leaf::check_enabled()?;
        let (leaf, key, intermediates) = match &self.certificates {
            Certificates::Metadata => {
                let certificate = self.metadata.certificate().await?;
                let key = String::from_utf8_lossy(&certificate.key).into_owned();
                let key = PrivateKey::read_text(key, None).await;
                let key = key.map_err(|fault| fault.at("the key of the metadata service"))?;
                (certificate.leaf.to_vec(), key, vec![certificate.intermediate.to_vec()])
            }
            Certificates::Files { leaf, key, intermediates, pass_phrase } => {
                let mut read = Vec::new();
                for path in intermediates {
                    read.push(file(path).await?);
                }
                let key = PrivateKey::from_file(key, pass_phrase.as_deref()).await?;
                (file(leaf).await?, key, read)
            }
        };
        CertificateIdentity::new(&leaf, Arc::new(key), &intermediates)
    }
}

async fn file(path: &Path) -> Result<Vec<u8>, Error> {
    let read = small_file::read(path).await;
    read.map_err(unreadable(ErrorKind::Credentials, "the certificate", path))
}

impl Source for Instance {
    fn fetch(&self) -> BoxFuture<'_, Result<Issued, Error>> {
        Box::pin(async {
            let identity = self.identity().await?;
            let found = identity.leaf.tenancy();
            let first = self.tenancy.get_or_init(|| found.to_owned());
            // Services act for several tenancies, one after the other.
            if first != found && self.purpose.is_none() {
                return Err(Error::credentials(format!(
                    "the certificate of the instance changed its tenancy from {first} to {found}"
                )));
            }
            let url = match (&self.url, &self.auth_region) {
                (Some(url), _) => url.clone(),
                (None, Some(region)) => federation::url(region),
                (None, None) => federation::url(&self.region().await?),
            };
            federation::federate(
                &self.token_endpoint,
                &url,
                &identity,
                self.fingerprint,
                self.purpose.as_deref(),
            )
            .await
        })
    }
    fn files(&self) -> Vec<&Path> {
        match &self.certificates {
            Certificates::Metadata => Vec::new(),
            Certificates::Files { leaf, key, intermediates, .. } => {
                [leaf, key].into_iter().chain(intermediates).map(PathBuf::as_path).collect()
            }
        }
    }
}

impl Credentials for InstancePrincipal {
    fn principal(&self) -> BoxFuture<'_, Result<Principal, Error>> {
        Box::pin(self.0.principal())
    }

    fn refresh<'a>(&'a self, rejected: &'a Principal) -> BoxFuture<'a, Result<bool, Error>> {
        Box::pin(self.0.refresh(rejected))
    }

    /// Returns the tenancy that the certificate names; no token is requested for that.
    fn tenancy(&self) -> BoxFuture<'_, Result<Option<String>, Error>> {
        Box::pin(async { InstancePrincipal::tenancy(self).await.map(Some) })
    }

    fn region(&self) -> BoxFuture<'_, Result<Option<Region>, Error>> {
        Box::pin(async {
            let instance = self.0.source();
            // A program with custom certificates may not run on an instance at all.
            match (&instance.certificates, &instance.auth_region) {
                (Certificates::Files { .. }, Some(region)) => Ok(Some(region.clone())),
                _ => instance.region().await.map(Some),
            }
        })
    }
}

impl fmt::Debug for Instance {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("InstancePrincipal")
            .field("metadata", &self.metadata)
            .field("region", &self.region.get())
            .field("tenancy", &self.tenancy.get())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for InstancePrincipalBuilder {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("InstancePrincipalBuilder")
            .field("region", &self.region)
            .field("url", &self.url)
            .field("fingerprint", &self.fingerprint)
            .field("purpose", &self.purpose)
            .finish_non_exhaustive()
    }
}
