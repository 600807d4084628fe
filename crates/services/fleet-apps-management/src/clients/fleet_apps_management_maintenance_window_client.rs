// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Client, Config, Error, Service, WorkRequestOperations, client};

use crate::{models, operations};

static SERVICE: Service =
    Service::new("fleet-apps-management", "https://fams.{region}.oci.{secondLevelDomain}", "/20250228")
        .with_work_requests(&WORK_REQUESTS);

static WORK_REQUESTS: WorkRequestOperations =
    WorkRequestOperations::new("/workRequests/{workRequestId}")
        .with_errors("/workRequests/{workRequestId}/errors")
        .with_logs("/workRequests/{workRequestId}/logs");

/// A client for the Fleet Application Management API.
///
/// Cheap to clone: all clones share credentials and connections.
///
/// # Example
///
/// ```no_run
/// use oci_sdk_fleet_apps_management::{Config, FleetAppsManagementMaintenanceWindowClient};
///
/// # async fn example() -> Result<(), oci_sdk_fleet_apps_management::Error> {
/// let config = Config::load().await?;
/// let client = FleetAppsManagementMaintenanceWindowClient::new(&config)?;
///
/// let mut items = client.list_maintenance_windows().items();
/// while let Some(item) = items.try_next().await? {
///     println!("{item:?}");
/// }
/// # Ok(())
/// # }
/// ```
#[derive(Debug, Clone)]
pub struct FleetAppsManagementMaintenanceWindowClient {
    client: Client,
}

impl FleetAppsManagementMaintenanceWindowClient {
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

/// # Maintenance window
impl FleetAppsManagementMaintenanceWindowClient {
    /// Creates a maintenance window.
    ///
    /// - `create_maintenance_window_details`: The request body:
    ///   [`CreateMaintenanceWindowDetails`](crate::models::CreateMaintenanceWindowDetails).
    #[inline]
    pub fn create_maintenance_window(
        &self,
        create_maintenance_window_details: models::CreateMaintenanceWindowDetails,
    ) -> operations::CreateMaintenanceWindow {
        operations::CreateMaintenanceWindow::new(&self.client, create_maintenance_window_details)
    }

    /// Deletes the maintenance window.
    ///
    /// - `maintenance_window_id`: The ID of the maintenance window.
    pub fn delete_maintenance_window(
        &self,
        maintenance_window_id: impl Into<String>,
    ) -> operations::DeleteMaintenanceWindow {
        operations::DeleteMaintenanceWindow::new(&self.client, maintenance_window_id.into())
    }

    /// Gets the maintenance window.
    ///
    /// - `maintenance_window_id`: The ID of the maintenance window.
    pub fn get_maintenance_window(
        &self,
        maintenance_window_id: impl Into<String>,
    ) -> operations::GetMaintenanceWindow {
        operations::GetMaintenanceWindow::new(&self.client, maintenance_window_id.into())
    }

    /// Lists the maintenance windows.
    #[inline]
    pub fn list_maintenance_windows(&self) -> operations::ListMaintenanceWindows {
        operations::ListMaintenanceWindows::new(&self.client)
    }

    /// Updates the maintenance window.
    ///
    /// - `maintenance_window_id`: The ID of the maintenance window.
    /// - `update_maintenance_window_details`: The request body:
    ///   [`UpdateMaintenanceWindowDetails`](crate::models::UpdateMaintenanceWindowDetails).
    pub fn update_maintenance_window(
        &self,
        maintenance_window_id: impl Into<String>,
        update_maintenance_window_details: models::UpdateMaintenanceWindowDetails,
    ) -> operations::UpdateMaintenanceWindow {
        operations::UpdateMaintenanceWindow::new(
            &self.client,
            maintenance_window_id.into(),
            update_maintenance_window_details,
        )
    }
}

client!(FleetAppsManagementMaintenanceWindowClient);
