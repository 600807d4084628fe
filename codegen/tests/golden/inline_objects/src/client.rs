// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::inline_objects::operations::GetThing;

static SERVICE: Service = Service::new(
    "inline-objects",
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
/// use oci_sdk_inline_objects::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_inline_objects::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.get_thing("example").await?;
/// println!("{answer:?}");
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

    /// Reads the thing.
    ///
    /// - `id`: The id.
    ///
    /// `GET /things/{id}`. See [`GetThing`](crate::operations::GetThing).
    pub fn get_thing(&self, id: impl Into<String>) -> GetThing {
        GetThing::new(&self.client, id.into())
    }
}

oci_sdk_core::client!(FixtureClient);
