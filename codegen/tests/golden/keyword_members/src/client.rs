// @generated from spec/keyword-members.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::keyword_members::models::Type;
use crate::keyword_members::operations::{GetThing, New};

static SERVICE: Service = Service::new(
    "keyword-members",
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
/// use oci_sdk_keyword_members::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_keyword_members::Error> {
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
    /// - `type_`: The type.
    ///
    /// `GET /things/{type}`. See [`GetThing`](crate::operations::GetThing).
    pub fn get_thing(&self, type_: impl Into<String>) -> GetThing {
        GetThing::new(&self.client, type_.into())
    }

    /// The operation `New`.
    ///
    /// - `type_`: What to send: [`Type`](crate::models::Type).
    ///
    /// `POST /new`. See [`New`](crate::operations::New).
    #[inline]
    pub fn new_(&self, type_: Type) -> New {
        New::new(&self.client, type_)
    }
}

oci_sdk_core::client!(FixtureClient);
