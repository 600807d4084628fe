// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("cloud-bridge", "https://cloudbridge.{region}.oci.{secondLevelDomain}", "/20220509")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Cloud Bridge API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_cloud_bridge::{Config, DiscoveryClient};
///
/// # async fn example() -> Result<(), oci_sdk_cloud_bridge::Error> {
/// let config = Config::load().await?;
/// let client = DiscoveryClient::new(&config)?;
///
/// let mut items = client.list_asset_sources("ocid1.compartment.oc1..example").items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct DiscoveryClient {
    client: Client,
}

impl DiscoveryClient {
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

/// # Asset source
impl DiscoveryClient {
    /// Moves the asset source to another compartment.
    ///
    /// - `asset_source_id`: The OCID of the asset source.
    /// - `change_asset_source_compartment_details`: The request body:
    ///   [`ChangeAssetSourceCompartmentDetails`](crate::models::ChangeAssetSourceCompartmentDetails).
    pub fn change_asset_source_compartment(
        &self,
        asset_source_id: impl Into<String>,
        change_asset_source_compartment_details: models::ChangeAssetSourceCompartmentDetails,
    ) -> operations::ChangeAssetSourceCompartment {
        operations::ChangeAssetSourceCompartment::new(
            &self.client,
            asset_source_id.into(),
            change_asset_source_compartment_details,
        )
    }

    /// Creates an asset source.
    ///
    /// - `create_asset_source_details`: The request body:
    ///   [`CreateAssetSourceDetails`](crate::models::CreateAssetSourceDetails).
    pub fn create_asset_source(
        &self,
        create_asset_source_details: impl Into<models::CreateAssetSourceDetails>,
    ) -> operations::CreateAssetSource {
        operations::CreateAssetSource::new(&self.client, create_asset_source_details.into())
    }

    /// Deletes the asset source.
    ///
    /// - `asset_source_id`: The OCID of the asset source.
    pub fn delete_asset_source(
        &self,
        asset_source_id: impl Into<String>,
    ) -> operations::DeleteAssetSource {
        operations::DeleteAssetSource::new(&self.client, asset_source_id.into())
    }

    /// Gets the asset source.
    ///
    /// - `asset_source_id`: The OCID of the asset source.
    pub fn get_asset_source(
        &self,
        asset_source_id: impl Into<String>,
    ) -> operations::GetAssetSource {
        operations::GetAssetSource::new(&self.client, asset_source_id.into())
    }

    /// Lists the asset source connections.
    ///
    /// - `asset_source_id`: The OCID of the asset source.
    pub fn list_asset_source_connections(
        &self,
        asset_source_id: impl Into<String>,
    ) -> operations::ListAssetSourceConnections {
        operations::ListAssetSourceConnections::new(&self.client, asset_source_id.into())
    }

    /// Lists the asset sources.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_asset_sources(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListAssetSources {
        operations::ListAssetSources::new(&self.client, compartment_id.into())
    }

    /// Refreshes the asset source.
    ///
    /// - `asset_source_id`: The OCID of the asset source.
    pub fn refresh_asset_source(
        &self,
        asset_source_id: impl Into<String>,
    ) -> operations::RefreshAssetSource {
        operations::RefreshAssetSource::new(&self.client, asset_source_id.into())
    }

    /// Updates the asset source.
    ///
    /// - `asset_source_id`: The OCID of the asset source.
    /// - `update_asset_source_details`: The request body:
    ///   [`UpdateAssetSourceDetails`](crate::models::UpdateAssetSourceDetails).
    pub fn update_asset_source(
        &self,
        asset_source_id: impl Into<String>,
        update_asset_source_details: impl Into<models::UpdateAssetSourceDetails>,
    ) -> operations::UpdateAssetSource {
        operations::UpdateAssetSource::new(
            &self.client,
            asset_source_id.into(),
            update_asset_source_details.into(),
        )
    }
}

/// # Discovery schedule
impl DiscoveryClient {
    /// Moves the discovery schedule to another compartment.
    ///
    /// - `discovery_schedule_id`: The OCID of the discovery schedule.
    /// - `change_discovery_schedule_compartment_details`: The request body:
    ///   [`ChangeDiscoveryScheduleCompartmentDetails`](crate::models::ChangeDiscoveryScheduleCompartmentDetails).
    pub fn change_discovery_schedule_compartment(
        &self,
        discovery_schedule_id: impl Into<String>,
        change_discovery_schedule_compartment_details: models::ChangeDiscoveryScheduleCompartmentDetails,
    ) -> operations::ChangeDiscoveryScheduleCompartment {
        operations::ChangeDiscoveryScheduleCompartment::new(
            &self.client,
            discovery_schedule_id.into(),
            change_discovery_schedule_compartment_details,
        )
    }

    /// Creates a discovery schedule.
    ///
    /// - `create_discovery_schedule_details`: The request body:
    ///   [`CreateDiscoveryScheduleDetails`](crate::models::CreateDiscoveryScheduleDetails).
    #[inline]
    pub fn create_discovery_schedule(
        &self,
        create_discovery_schedule_details: models::CreateDiscoveryScheduleDetails,
    ) -> operations::CreateDiscoverySchedule {
        operations::CreateDiscoverySchedule::new(&self.client, create_discovery_schedule_details)
    }

    /// Deletes the discovery schedule.
    ///
    /// - `discovery_schedule_id`: The OCID of the discovery schedule.
    pub fn delete_discovery_schedule(
        &self,
        discovery_schedule_id: impl Into<String>,
    ) -> operations::DeleteDiscoverySchedule {
        operations::DeleteDiscoverySchedule::new(&self.client, discovery_schedule_id.into())
    }

    /// Gets the discovery schedule.
    ///
    /// - `discovery_schedule_id`: The OCID of the discovery schedule.
    pub fn get_discovery_schedule(
        &self,
        discovery_schedule_id: impl Into<String>,
    ) -> operations::GetDiscoverySchedule {
        operations::GetDiscoverySchedule::new(&self.client, discovery_schedule_id.into())
    }

    /// Lists the discovery schedules.
    ///
    /// - `compartment_id`: The OCID of the compartment.
    pub fn list_discovery_schedules(
        &self,
        compartment_id: impl Into<String>,
    ) -> operations::ListDiscoverySchedules {
        operations::ListDiscoverySchedules::new(&self.client, compartment_id.into())
    }

    /// Updates the discovery schedule.
    ///
    /// - `discovery_schedule_id`: The OCID of the discovery schedule.
    /// - `update_discovery_schedule_details`: The request body:
    ///   [`UpdateDiscoveryScheduleDetails`](crate::models::UpdateDiscoveryScheduleDetails).
    pub fn update_discovery_schedule(
        &self,
        discovery_schedule_id: impl Into<String>,
        update_discovery_schedule_details: models::UpdateDiscoveryScheduleDetails,
    ) -> operations::UpdateDiscoverySchedule {
        operations::UpdateDiscoverySchedule::new(
            &self.client,
            discovery_schedule_id.into(),
            update_discovery_schedule_details,
        )
    }
}

/// # Supported cloud region
impl DiscoveryClient {
    /// Lists the supported cloud regions.
    #[inline]
    pub fn list_supported_cloud_regions(&self) -> operations::ListSupportedCloudRegions {
        operations::ListSupportedCloudRegions::new(&self.client)
    }
}

client!(DiscoveryClient);
