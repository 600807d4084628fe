// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::field_named_like_a_cast::operations::GetSource;

static SERVICE: Service = Service::new(
    "field-named-like-a-cast",
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
/// use oci_sdk_field_named_like_a_cast::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_field_named_like_a_cast::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.get_source().await?;
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

    /// Reads the source.
    ///
    /// `GET /sources`. See [`GetSource`](crate::operations::GetSource).
    #[inline]
    pub fn get_source(&self) -> GetSource {
        GetSource::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
