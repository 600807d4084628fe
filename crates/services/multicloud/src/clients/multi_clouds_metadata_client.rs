// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client};

use crate::operations;

static SERVICE: Service =
    Service::new("multicloud", "https://multicloud.{region}.oci.{secondLevelDomain}", "/20180828");

/// A client for the Multicloud API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_multicloud::{Config, MultiCloudsMetadataClient};
///
/// # async fn example() -> Result<(), oci_sdk_multicloud::Error> {
/// let config = Config::load().await?;
/// let client = MultiCloudsMetadataClient::new(&config)?;
///
/// let mut items = client.list_multi_cloud_metadata("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MultiCloudsMetadataClient {
    client: Client,
}

impl MultiCloudsMetadataClient {
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

/// # Multi cloud metadata
impl MultiCloudsMetadataClient {
    /// Gets the multi cloud metadata.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn get_multi_cloud_metadata(
        &self,
        subscription_id: impl Into<String>,
        compartment_id: impl Into<String>,
    ) -> operations::GetMultiCloudMetadata {
        operations::GetMultiCloudMetadata::new(
            &self.client,
            subscription_id.into(),
            compartment_id.into(),
        )
    }

    /// Lists the multi cloud metadata.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_multi_cloud_metadata(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListMultiCloudMetadata {
        operations::ListMultiCloudMetadata::new(&self.client, compartment_id.into())
    }
}

client!(MultiCloudsMetadataClient);
