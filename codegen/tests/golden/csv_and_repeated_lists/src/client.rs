// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client, list};

use crate::csv_and_repeated_lists::operations;

static SERVICE: Service =
    Service::new("csv-and-repeated-lists", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_csv_and_repeated_lists::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_csv_and_repeated_lists::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FixtureClient {
    client: Client,
}

impl FixtureClient {
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

/// # Things
impl FixtureClient {
    /// Lists the things.
    ///
    /// - `sizes`: The sizes.
    /// - `ids`: The IDs.
    /// - `opc_limit`: The limit.
    pub fn list_things(
        &self,
        sizes: impl IntoIterator<Item = i64>,
        ids: impl IntoIterator<Item = impl Into<String>>,
        opc_limit: i64,
    ) -> operations::ListThings {
        operations::ListThings::new(&self.client, list(sizes), list(ids), opc_limit)
    }
}

client!(FixtureClient);
