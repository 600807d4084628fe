// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("os-management-hub", "https://osmh.{region}.oci.{secondLevelDomain}", "/20220901")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the OS Management Hub API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_os_management_hub::{Config, ManagementStationClient};
///
/// # async fn example() -> Result<(), oci_sdk_os_management_hub::Error> {
/// let config = Config::load().await?;
/// let client = ManagementStationClient::new(&config)?;
///
/// let mut items = client.list_management_stations().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct ManagementStationClient {
    client: Client,
}

impl ManagementStationClient {
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

/// # Management station
impl ManagementStationClient {
    /// Moves the management station to another compartment.
    ///
    /// - `management_station_id`: The OCID of the management station.
    /// - `change_management_station_compartment_details`: The request body:
    ///   [`ChangeManagementStationCompartmentDetails`](crate::models::ChangeManagementStationCompartmentDetails).
    pub fn change_management_station_compartment(
        &self,
        management_station_id: impl Into<String>,
        change_management_station_compartment_details: models::ChangeManagementStationCompartmentDetails,
    ) -> operations::ChangeManagementStationCompartment {
        operations::ChangeManagementStationCompartment::new(
            &self.client,
            management_station_id.into(),
            change_management_station_compartment_details,
        )
    }

    /// Creates a management station.
    ///
    /// - `create_management_station_details`: The request body:
    ///   [`CreateManagementStationDetails`](crate::models::CreateManagementStationDetails).
    #[inline]
    pub fn create_management_station(
        &self,
        create_management_station_details: models::CreateManagementStationDetails,
    ) -> operations::CreateManagementStation {
        operations::CreateManagementStation::new(&self.client, create_management_station_details)
    }

    /// Deletes the management station.
    ///
    /// - `management_station_id`: The OCID of the management station.
    pub fn delete_management_station(
        &self,
        management_station_id: impl Into<String>,
    ) -> operations::DeleteManagementStation {
        operations::DeleteManagementStation::new(&self.client, management_station_id.into())
    }

    /// Gets the management station.
    ///
    /// - `management_station_id`: The OCID of the management station.
    pub fn get_management_station(
        &self,
        management_station_id: impl Into<String>,
    ) -> operations::GetManagementStation {
        operations::GetManagementStation::new(&self.client, management_station_id.into())
    }

    /// Lists the management stations.
    #[inline]
    pub fn list_management_stations(&self) -> operations::ListManagementStations {
        operations::ListManagementStations::new(&self.client)
    }

    /// Refreshes the management station configuration.
    ///
    /// - `management_station_id`: The OCID of the management station.
    pub fn refresh_management_station_config(
        &self,
        management_station_id: impl Into<String>,
    ) -> operations::RefreshManagementStationConfig {
        operations::RefreshManagementStationConfig::new(&self.client, management_station_id.into())
    }

    /// Synchronizes the mirrors.
    ///
    /// - `management_station_id`: The OCID of the management station.
    /// - `synchronize_mirrors_details`: The request body:
    ///   [`SynchronizeMirrorsDetails`](crate::models::SynchronizeMirrorsDetails).
    pub fn synchronize_mirrors(
        &self,
        management_station_id: impl Into<String>,
        synchronize_mirrors_details: models::SynchronizeMirrorsDetails,
    ) -> operations::SynchronizeMirrors {
        operations::SynchronizeMirrors::new(
            &self.client,
            management_station_id.into(),
            synchronize_mirrors_details,
        )
    }

    /// Synchronizes the single mirrors.
    ///
    /// - `management_station_id`: The OCID of the management station.
    /// - `mirror_id`: The ID of the mirror.
    pub fn synchronize_single_mirrors(
        &self,
        management_station_id: impl Into<String>,
        mirror_id: impl Into<String>,
    ) -> operations::SynchronizeSingleMirrors {
        operations::SynchronizeSingleMirrors::new(
            &self.client,
            management_station_id.into(),
            mirror_id.into(),
        )
    }

    /// Updates the management station.
    ///
    /// - `management_station_id`: The OCID of the management station.
    /// - `update_management_station_details`: The request body:
    ///   [`UpdateManagementStationDetails`](crate::models::UpdateManagementStationDetails).
    pub fn update_management_station(
        &self,
        management_station_id: impl Into<String>,
        update_management_station_details: models::UpdateManagementStationDetails,
    ) -> operations::UpdateManagementStation {
        operations::UpdateManagementStation::new(
            &self.client,
            management_station_id.into(),
            update_management_station_details,
        )
    }
}

/// # Mirrors
impl ManagementStationClient {
    /// Lists the mirrors.
    ///
    /// - `management_station_id`: The OCID of the management station.
    pub fn list_mirrors(
        &self,
        management_station_id: impl Into<String>,
    ) -> operations::ListMirrors {
        operations::ListMirrors::new(&self.client, management_station_id.into())
    }
}

client!(ManagementStationClient);
