// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, client, list};

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
/// use oci_sdk_multicloud::{Config, MetadataClient};
///
/// # async fn example() -> Result<(), oci_sdk_multicloud::Error> {
/// let config = Config::load().await?;
/// let client = MetadataClient::new(&config)?;
///
/// println!("{}", client.endpoint());
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct MetadataClient {
    client: Client,
}

impl MetadataClient {
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

/// # External location mapping metadatum summary
impl MetadataClient {
    /// Lists the external location mapping metadata.
    ///
    /// - `subscription_service_name`: The cloud service provider of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_location_mapping_metadata(
        &self,
        subscription_service_name: impl IntoIterator<Item = impl Into<models::ListExternalLocationMappingMetadataSubscriptionServiceName>>,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalLocationMappingMetadata {
        operations::ListExternalLocationMappingMetadata::new(
            &self.client,
            list(subscription_service_name),
            compartment_id.into(),
        )
    }
}

/// # External location summaries metadatum summary
impl MetadataClient {
    /// Lists the external location summaries metadata.
    ///
    /// - `subscription_service_name`: The cloud service provider of the subscription.
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_external_location_summaries_metadata(
        &self,
        subscription_service_name: impl Into<models::ListExternalLocationSummariesMetadataSubscriptionServiceName>,
        compartment_id: impl Into<String>,
    ) -> operations::ListExternalLocationSummariesMetadata {
        operations::ListExternalLocationSummariesMetadata::new(
            &self.client,
            subscription_service_name.into(),
            compartment_id.into(),
        )
    }
}

/// # External locations metadatum
impl MetadataClient {
    /// Lists the external location details metadata.
    ///
    /// - `subscription_id`: The OCID of the subscription.
    /// - `subscription_service_name`: The cloud service provider of the subscription.
    pub fn list_external_location_details_metadata(
        &self,
        subscription_id: impl Into<String>,
        subscription_service_name: impl Into<models::ListExternalLocationDetailsMetadataSubscriptionServiceName>,
    ) -> operations::ListExternalLocationDetailsMetadata {
        operations::ListExternalLocationDetailsMetadata::new(
            &self.client,
            subscription_id.into(),
            subscription_service_name.into(),
        )
    }
}

client!(MetadataClient);
