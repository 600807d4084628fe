// @generated from spec/colliding-enum-values.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::colliding_enum_values::operations::ListShapes;

static SERVICE: Service = Service::new(
    "colliding-enum-values",
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
/// use oci_sdk_colliding_enum_values::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_colliding_enum_values::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.list_shapes().await?;
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

    /// Lists the shapes.
    ///
    /// `GET /shapes`. See [`ListShapes`](crate::operations::ListShapes).
    #[inline]
    pub fn list_shapes(&self) -> ListShapes {
        ListShapes::new(&self.client)
    }
}

oci_sdk_core::client!(FixtureClient);
