// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::items_under_another_name::operations;

static SERVICE: Service =
    Service::new("items-under-another-name", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_items_under_another_name::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_items_under_another_name::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let mut items = client.get_history().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
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

/// # History
impl FixtureClient {
    /// Gets the history.
    #[inline]
    pub fn get_history(&self) -> operations::GetHistory {
        operations::GetHistory::new(&self.client)
    }
}

/// # Logs
impl FixtureClient {
    /// Searches the logs.
    #[inline]
    pub fn search_logs(&self) -> operations::SearchLogs {
        operations::SearchLogs::new(&self.client)
    }
}

/// # Trends
impl FixtureClient {
    /// Gets the trends.
    #[inline]
    pub fn get_trends(&self) -> operations::GetTrends {
        operations::GetTrends::new(&self.client)
    }
}

/// # Users
impl FixtureClient {
    /// Lists the users.
    #[inline]
    pub fn list_users(&self) -> operations::ListUsers {
        operations::ListUsers::new(&self.client)
    }
}

client!(FixtureClient);
