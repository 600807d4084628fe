// @generated from spec/keyword-fields.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::keyword_fields::{models, operations};

static SERVICE: Service =
    Service::new("keyword-fields", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_keyword_fields::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_keyword_fields::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_thing("example").await?;
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

/// # New
impl FixtureClient {
    /// Runs the operation `New`.
    ///
    /// - `type_`: The request body: [`Type`](crate::models::Type).
    #[inline]
    pub fn new_(&self, type_: models::Type) -> operations::New {
        operations::New::new(&self.client, type_)
    }
}

/// # Things
impl FixtureClient {
    /// Gets the thing.
    ///
    /// - `type_`: The type.
    pub fn get_thing(&self, type_: impl Into<String>) -> operations::GetThing {
        operations::GetThing::new(&self.client, type_.into())
    }
}

client!(FixtureClient);
