// @generated from spec/recursive-model.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::recursive_model::{models, operations};

static SERVICE: Service =
    Service::new("recursive-model", "https://fixture.{region}.{secondLevelDomain}", "/20200101");

/// A client for the Fixture API.
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
/// let response = client.get_node("example").await?;
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

/// # Nodes
impl FixtureClient {
    /// Gets the node.
    ///
    /// - `id`: The ID.
    pub fn get_node(&self, id: impl Into<String>) -> operations::GetNode {
        operations::GetNode::new(&self.client, id.into())
    }

    /// Writes the node.
    ///
    /// - `id`: The ID.
    /// - `node`: The request body: [`Node`](crate::models::Node).
    pub fn put_node(&self, id: impl Into<String>, node: models::Node) -> operations::PutNode {
        operations::PutNode::new(&self.client, id.into(), node)
    }
}

client!(FixtureClient);
