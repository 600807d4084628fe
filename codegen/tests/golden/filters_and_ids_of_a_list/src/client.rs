// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::filters_and_ids_of_a_list::operations;

static SERVICE: Service =
    Service::new("filters-and-ids-of-a-list", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_filters_and_ids_of_a_list::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_filters_and_ids_of_a_list::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.list_users("ocid1.compartment.oc1..example").await?;
/// println!("{response:?}");
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

/// # Users
impl FixtureClient {
    /// Lists the users.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_users(&self, compartment_id: impl Into<String>) -> operations::ListUsers {
        operations::ListUsers::new(&self.client, compartment_id.into())
    }
}

client!(FixtureClient);
