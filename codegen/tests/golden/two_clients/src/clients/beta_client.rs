// @generated from spec/two-clients.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::two_clients::operations;

static SERVICE: Service =
    Service::new("two-clients", "https://fixture.{region}.{secondLevelDomain}", "/20200101")
        .with_eventual_consistency();

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_two_clients::{BetaClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_two_clients::Error> {
/// let config = Config::load().await?;
/// let client = BetaClient::new(&config)?;
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

/// # B
impl BetaClient {
    /// Gets the b.
    ///
    /// - `id`: The ID.
    pub fn get_b(&self, id: impl Into<String>) -> operations::GetB {
        operations::GetB::new(&self.client, id.into())
    }
}

client!(BetaClient);
