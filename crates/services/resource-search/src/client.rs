// @generated from spec/resource-search.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("resource-search", "https://query.{region}.oci.{secondLevelDomain}", "/20180409");

/// A client for the Search API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_resource_search::{Config, ResourceSearchClient};
///
/// # async fn example() -> Result<(), oci_sdk_resource_search::Error> {
/// let config = Config::load().await?;
/// let client = ResourceSearchClient::new(&config)?;
///
/// let mut items = client.list_resource_types().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ResourceSearchClient {
    client: Client,
}

impl ResourceSearchClient {
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

/// # Resource
impl ResourceSearchClient {
    /// Searches the resources.
    ///
    /// - `search_details`: The request body: [`SearchDetails`](crate::models::SearchDetails).
    pub fn search_resources(
        &self,
        search_details: impl Into<models::SearchDetails>,
    ) -> operations::SearchResources {
        operations::SearchResources::new(&self.client, search_details.into())
    }
}

/// # Resource type
impl ResourceSearchClient {
    /// Gets the resource type.
    ///
    /// - `name`: The name.
    pub fn get_resource_type(&self, name: impl Into<String>) -> operations::GetResourceType {
        operations::GetResourceType::new(&self.client, name.into())
    }

    /// Lists the resource types.
    #[inline]
    pub fn list_resource_types(&self) -> operations::ListResourceTypes {
        operations::ListResourceTypes::new(&self.client)
    }
}

client!(ResourceSearchClient);
