// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("multicloud", "https://multicloud.{region}.oci.{secondLevelDomain}", "/20180828");

/// A client for the Multicloud API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_multicloud::{Config, OmhubResourceAnchorClient};
///
/// # async fn example() -> Result<(), oci_sdk_multicloud::Error> {
/// let config = Config::load().await?;
/// let client = OmhubResourceAnchorClient::new(&config)?;
///
/// let mut items = client.list_resource_anchors().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OmhubResourceAnchorClient {
    client: Client,
}

impl OmhubResourceAnchorClient {
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

/// # Resource anchor
impl OmhubResourceAnchorClient {
    /// Gets the resource anchor.
    ///
    /// - `resource_anchor_id`: The OCID of the resource anchor.
    /// - `subscription_service_name`: The cloud service provider of the subscription.
    /// - `subscription_id`: The OCID of the subscription.
    pub fn get_resource_anchor(
        &self,
        resource_anchor_id: impl Into<String>,
        subscription_service_name: impl Into<models::GetResourceAnchorSubscriptionServiceName>,
        subscription_id: impl Into<String>,
    ) -> operations::GetResourceAnchor {
        operations::GetResourceAnchor::new(
            &self.client,
            resource_anchor_id.into(),
            subscription_service_name.into(),
            subscription_id.into(),
        )
    }

    /// Lists the resource anchors.
    #[inline]
    pub fn list_resource_anchors(&self) -> operations::ListResourceAnchors {
        operations::ListResourceAnchors::new(&self.client)
    }
}

client!(OmhubResourceAnchorClient);
