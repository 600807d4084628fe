// @generated from spec/two-clients.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::two_clients::operations::GetB;

static SERVICE: Service = Service::new(
    "two-clients",
    "https://fixture.{region}.{secondLevelDomain}",
    "/20200101",
);

/// A client of the Fixture API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_two_clients::{Config, BetaClient};
///
/// # async fn example() -> Result<(), oci_sdk_two_clients::Error> {
/// let config = Config::load().await?;
/// let client = BetaClient::new(&config)?;
///
/// let answer = client.get_b("example").await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct BetaClient {
    client: Client,
}

impl BetaClient {
    /// A client with what `config` says.
    ///
    /// # Errors
    ///
    /// When there is neither a region nor an endpoint, or no URL can be made of them.
    #[inline]
    pub fn new(config: &Config) -> Result<Self, Error> {
        Ok(Self {
            client: Client::new(config, &SERVICE)?,
        })
    }

    /// Reads the b.
    ///
    /// - `id`: The id.
    ///
    /// `GET /b/{id}`. See [`GetB`](crate::operations::GetB).
    pub fn get_b(&self, id: impl Into<String>) -> GetB {
        GetB::new(&self.client, id.into())
    }
}

oci_sdk_core::client!(BetaClient);
