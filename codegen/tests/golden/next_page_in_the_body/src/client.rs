// @generated from spec/next-page-in-the-body.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::next_page_in_the_body::operations::ListObjects;

static SERVICE: Service = Service::new(
    "next-page-in-the-body",
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

    /// Lists the objects.
    ///
    /// `GET /objects`, in pages. See [`ListObjects`](crate::operations::ListObjects).
    #[inline]
    pub fn list_objects(&self) -> ListObjects {
        ListObjects::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
