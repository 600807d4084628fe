// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::{Client, Config, Error, Service};

use crate::recursive_model::operations::GetNode;

static SERVICE: Service = Service::new(
    "recursive-model",
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
/// use oci_sdk_recursive_model::{Config, FixtureClient};
///
/// # async fn example() -> Result<(), oci_sdk_recursive_model::Error> {
/// let config = Config::load().await?;
/// let client = FixtureClient::new(&config)?;
///
/// let answer = client.get_node("example").await?;
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

    /// Reads the node.
    ///
    /// - `id`: The id.
    ///
    /// `GET /nodes/{id}`. See [`GetNode`](crate::operations::GetNode).
    pub fn get_node(&self, id: impl Into<String>) -> GetNode {
        GetNode::new(&self.client, id.into())
    }
}

oci_sdk_core::client!(FixtureClient);
