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
/// use oci_sdk_two_clients::{AlphaClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_two_clients::Error> {
/// let config = Config::load().await?;
/// let client = AlphaClient::new(&config)?;
///
/// let response = client.get_a().await?;
/// println!("{response:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AlphaClient {
    client: Client,
}

impl AlphaClient {
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

/// # A
impl AlphaClient {
    /// Gets the a.
    #[inline]
    pub fn get_a(&self) -> operations::GetA {
        operations::GetA::new(&self.client)
    }
}

client!(AlphaClient);
