// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::nested_discriminator::models::{Source, UpdateSourceDetails};
use crate::nested_discriminator::operations::{CreateSource, UpdateSource};

static SERVICE: Service = Service::new(
    "nested-discriminator",
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

    /// Creates the source.
    ///
    /// - `source`: What to send: [`Source`](crate::models::Source).
    ///
    /// `POST /sources`. See [`CreateSource`](crate::operations::CreateSource).
    pub fn create_source(&self, source: impl Into<Source>) -> CreateSource {
        CreateSource::new(&self.client, source.into())
    }

    /// Changes the source.
    ///
    /// - `id`: The id.
    /// - `update_source_details`: What to send:
    ///   [`UpdateSourceDetails`](crate::models::UpdateSourceDetails).
    ///
    /// `PUT /sources/{id}`. See [`UpdateSource`](crate::operations::UpdateSource).
    pub fn update_source(
        &self,
        id: impl Into<String>,
        update_source_details: impl Into<UpdateSourceDetails>,
    ) -> UpdateSource {
        UpdateSource::new(&self.client, id.into(), update_source_details.into())
    }
}

oci_sdk_core::client!(FixtureClient);
