// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::next_page_in_the_body::operations;

static SERVICE: Service =
    Service::new("next-page-in-the-body", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_next_page_in_the_body::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_next_page_in_the_body::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let mut items = client.list_objects().items();
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

/// # Objects
impl FixtureClient {
    /// Lists the objects.
    #[inline]
    pub fn list_objects(&self) -> operations::ListObjects {
        operations::ListObjects::new(&self.client)
    }
}

client!(FixtureClient);
