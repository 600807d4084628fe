// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::nested_discriminator::{models, operations};

static SERVICE: Service =
    Service::new("nested-discriminator", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_nested_discriminator::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_nested_discriminator::Error> {
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

/// # Sources
impl FixtureClient {
    /// Creates a source.
    ///
    /// - `source`: The request body: [`Source`](crate::models::Source).
    pub fn create_source(&self, source: impl Into<models::Source>) -> operations::CreateSource {
        operations::CreateSource::new(&self.client, source.into())
    }

    /// Updates the source.
    ///
    /// - `id`: The ID.
    /// - `update_source_details`: The request body:
    ///   [`UpdateSourceDetails`](crate::models::UpdateSourceDetails).
    pub fn update_source(
        &self,
        id: impl Into<String>,
        update_source_details: impl Into<models::UpdateSourceDetails>,
    ) -> operations::UpdateSource {
        operations::UpdateSource::new(&self.client, id.into(), update_source_details.into())
    }
}

client!(FixtureClient);
