// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::endpoint_that_is_not_regional::operations::GetB;

static SERVICE: Service = Service::new(
        "endpoint-that-is-not-regional",
        "https://fixture.{region}.{secondLevelDomain}",
        "/20200101",
    )
    .without_regional_endpoint();

/// A client of the Fixture API of Oracle Cloud Infrastructure.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_endpoint_that_is_not_regional::{Config, BetaClient};
///
/// # async fn example() -> Result<(), oci_sdk_endpoint_that_is_not_regional::Error> {
/// let config = Config::load().await?;
/// let client = BetaClient::new(&config, "https://...")?;
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
    /// Creates a client that calls the URL `endpoint`, whatever region or endpoint `config`
    /// has.
    ///
    /// The endpoint does not follow from the region: the service returns it with the
    /// resource that it belongs to.
    ///
    /// # Errors
    ///
    /// When `endpoint` is not a URL that can be called.
    #[inline]
    pub fn new(config: &Config, endpoint: &str) -> Result<Self, Error> {
        Ok(Self {
            client: Client::with_endpoint(config, &SERVICE, endpoint)?,
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

oci_sdk_core::endpoint_client!(BetaClient);
