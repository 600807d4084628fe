// @generated from spec/apiaccesscontrol.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::operations;

static SERVICE: Service =
    Service::new("apiaccesscontrol", "https://pactl.{region}.oci.{secondLevelDomain}", "/20241130")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the API Access Control API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_apiaccesscontrol::{ApiMetadataClient, Config};
///
/// # async fn example() -> Result<(), oci_sdk_apiaccesscontrol::Error> {
/// let config = Config::load().await?;
/// let client = ApiMetadataClient::new(&config)?;
///
/// let mut items = client.list_api_metadata("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ApiMetadataClient {
    client: Client,
}

impl ApiMetadataClient {
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

/// # API metadata
impl ApiMetadataClient {
    /// Gets the API metadata.
    ///
    /// - `api_metadata_id`: The OCID of the API metadata.
    pub fn get_api_metadata(
        &self,
        api_metadata_id: impl Into<String>,
    ) -> operations::GetApiMetadata {
        operations::GetApiMetadata::new(&self.client, api_metadata_id.into())
    }

    /// Lists the API metadata.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_api_metadata(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListApiMetadata {
        operations::ListApiMetadata::new(&self.client, compartment_id.into())
    }

    /// Lists the API metadata by entity types.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_api_metadata_by_entity_types(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListApiMetadataByEntityTypes {
        operations::ListApiMetadataByEntityTypes::new(&self.client, compartment_id.into())
    }
}

client!(ApiMetadataClient);
