// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, endpoint_client};

use crate::endpoint_that_is_not_regional::operations;

static SERVICE: Service =
    Service::new("endpoint-that-is-not-regional", "https://fixture.{region}.{secondLevelDomain}", "/20200101")
        .without_regional_endpoint();

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_endpoint_that_is_not_regional::{BetaClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_endpoint_that_is_not_regional::Error> {
/// let config = Config::load().await?;
/// let client = BetaClient::new(&config, "https://...")?;
///
/// let response = client.get_b("example").await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BetaClient {
    client: Client,
}

impl BetaClient {
    /// Creates a client for the URL `endpoint`. The region and the endpoint of `config` are
    /// ignored.
    ///
    /// The endpoint does not follow from the region. It is an attribute of the resource that the
    /// operations apply to.
    ///
    /// # Errors
    ///
    /// Fails if `endpoint` is not an absolute HTTP or HTTPS URL.
    #[inline]
    pub fn new(config: &Config, endpoint: &str) -> Result<Self, Error> {
        Ok(Self { client: Client::with_endpoint(config, &SERVICE, endpoint)? })
    }
}

/// # B
impl BetaClient {
    /// Gets the b.
    ///
    /// - `id`: The ID.
    pub fn get_b(&self, id: impl Into<String>) -> operations::GetB {
        operations::GetB::new(&self.client, id.into())
    }
}

endpoint_client!(BetaClient);
