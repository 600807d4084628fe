// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::field_named_like_a_cast::{models, operations};

static SERVICE: Service =
    Service::new("field-named-like-a-cast", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_field_named_like_a_cast::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_field_named_like_a_cast::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.get_source().await?;
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

/// # Sources
impl FixtureClient {
    /// Gets the source.
    #[inline]
    pub fn get_source(&self) -> operations::GetSource {
        operations::GetSource::new(&self.client)
    }

    /// Writes the source.
    ///
    /// - `source`: The request body: [`Source`](crate::models::Source).
    pub fn put_source(&self, source: impl Into<models::Source>) -> operations::PutSource {
        operations::PutSource::new(&self.client, source.into())
    }
}

client!(FixtureClient);
