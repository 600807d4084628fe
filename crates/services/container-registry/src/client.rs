// @generated from spec/container-registry.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("container-registry", "https://ocir.{region}.oci.{secondLevelDomain}", "/20180419");

/// A client for the Container Registry Extensions API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_container_registry::{Config, ContainerRegistryClient};
///
/// # async fn example() -> Result<(), oci_sdk_container_registry::Error> {
/// let config = Config::load().await?;
/// let client = ContainerRegistryClient::new(&config)?;
///
/// let response = client.get_access_token().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ContainerRegistryClient {
    client: Client,
}

impl ContainerRegistryClient {
    /// Creates a client with the credentials, region and settings of `config`.
    ///
    /// # Errors
    ///
    /// Fails if `config` has neither a region nor an endpoint, or if they do not give a valid URL.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self { client: Client::new(config, &SERVICE)? })
    }
}

/// # Access token
impl ContainerRegistryClient {
    /// Gets the access token.
    #[inline]
    pub fn get_access_token(&self) -> operations::GetAccessToken {
        operations::GetAccessToken::new(&self.client)
    }
}

client!(ContainerRegistryClient);
