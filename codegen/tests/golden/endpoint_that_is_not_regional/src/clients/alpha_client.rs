// @generated from spec/endpoint-that-is-not-regional.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::endpoint_that_is_not_regional::operations::GetA;

static SERVICE: Service = Service::new(
    "endpoint-that-is-not-regional",
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
/// use oci_sdk_endpoint_that_is_not_regional::{Config, AlphaClient};
///
/// # async fn example() -> Result<(), oci_sdk_endpoint_that_is_not_regional::Error> {
/// let config = Config::load().await?;
/// let client = AlphaClient::new(&config)?;
///
/// let answer = client.get_a().await?;
/// println!("{answer:?}");
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct AlphaClient {
    client: Client,
}

impl AlphaClient {
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

    /// Reads the a.
    ///
    /// `GET /a`. See [`GetA`](crate::operations::GetA).
    #[inline]
    pub fn get_a(&self) -> GetA {
        GetA::new(&self.client)
    }
}

oci_sdk_core::client!(AlphaClient);
