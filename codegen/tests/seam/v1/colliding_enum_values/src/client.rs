// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::colliding_enum_values::operations;

static SERVICE: Service =
    Service::new("colliding-enum-values", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_colliding_enum_values::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_colliding_enum_values::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let response = client.list_shapes().await?;
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

/// # Shapes
impl FixtureClient {
    /// Lists the shapes.
    #[inline]
    pub fn list_shapes(&self) -> operations::ListShapes {
        operations::ListShapes::new(&self.client)
    }
}

client!(FixtureClient);
