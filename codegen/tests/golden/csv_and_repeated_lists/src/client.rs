// @generated from spec/csv-and-repeated-lists.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated;
use oci_sdk_core::{Client, Config, Error, Service};

use crate::csv_and_repeated_lists::operations::ListThings;

static SERVICE: Service = Service::new(
    "csv-and-repeated-lists",
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

    /// Lists the things.
    ///
    /// - `sizes`: The sizes.
    /// - `ids`: The ids.
    /// - `opc_limit`: The opc limit.
    ///
    /// `GET /things`. See [`ListThings`](crate::operations::ListThings).
    pub fn list_things(
        &self,
        sizes: impl IntoIterator<Item = i64>,
        ids: impl IntoIterator<Item = impl Into<String>>,
        opc_limit: i64,
    ) -> ListThings {
        ListThings::new(
            &self.client,
            generated::list(sizes),
            generated::list(ids),
            opc_limit,
        )
    }
}

oci_sdk_core::client!(FixtureClient);
