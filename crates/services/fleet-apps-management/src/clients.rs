// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

//! The clients.

mod fleet_apps_management_admin_client;
mod fleet_apps_management_catalog_client;
mod fleet_apps_management_client;
mod fleet_apps_management_maintenance_window_client;
mod fleet_apps_management_operations_client;
mod fleet_apps_management_provision_client;
mod fleet_apps_management_runbooks_client;
mod fleet_apps_management_work_request_client;

pub use self::fleet_apps_management_admin_client::FleetAppsManagementAdminClient;
pub use self::fleet_apps_management_catalog_client::FleetAppsManagementCatalogClient;
pub use self::fleet_apps_management_client::FleetAppsManagementClient;
pub use self::fleet_apps_management_maintenance_window_client::FleetAppsManagementMaintenanceWindowClient;
pub use self::fleet_apps_management_operations_client::FleetAppsManagementOperationsClient;
pub use self::fleet_apps_management_provision_client::FleetAppsManagementProvisionClient;
pub use self::fleet_apps_management_runbooks_client::FleetAppsManagementRunbooksClient;
pub use self::fleet_apps_management_work_request_client::FleetAppsManagementWorkRequestClient;
