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
/// use oci_sdk_multicloud::{Config, OmhubNetworkAnchorClient};
///
/// # async fn example() -> Result<(), oci_sdk_multicloud::Error> {
/// let config = Config::load().await?;
/// let client = OmhubNetworkAnchorClient::new(&config)?;
///
/// let mut items = client.list_network_anchors().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct OmhubNetworkAnchorClient {
    client: Client,
}

impl OmhubNetworkAnchorClient {
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

/// # Network anchor
impl OmhubNetworkAnchorClient {
    /// Gets the network anchor.
    ///
    /// - `network_anchor_id`: The OCID of the network anchor.
    /// - `subscription_service_name`: The cloud service provider of the subscription.
    /// - `subscription_id`: The OCID of the subscription.
    pub fn get_network_anchor(
        &self,
        network_anchor_id: impl Into<String>,
        subscription_service_name: impl Into<models::GetNetworkAnchorSubscriptionServiceName>,
        subscription_id: impl Into<String>,
    ) -> operations::GetNetworkAnchor {
        operations::GetNetworkAnchor::new(
            &self.client,
            network_anchor_id.into(),
            subscription_service_name.into(),
            subscription_id.into(),
        )
    }

    /// Lists the network anchors.
    #[inline]
    pub fn list_network_anchors(&self) -> operations::ListNetworkAnchors {
        operations::ListNetworkAnchors::new(&self.client)
    }
}

client!(OmhubNetworkAnchorClient);
