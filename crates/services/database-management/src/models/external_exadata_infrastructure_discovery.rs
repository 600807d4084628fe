// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An external Exadata infrastructure discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalExadataInfrastructureDiscovery {
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The OCID of the agent.
    pub agent_id: Option<String>,
    /// The OCID of the connector.
    pub connector_id: Option<String>,
    /// The display name.
    pub display_name: String,
    /// The version.
    pub version: Option<String>,
    /// The internal ID.
    pub internal_id: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The discover status.
    pub discover_status: Option<models::EntityDiscoveredDiscoverStatus>,
    /// The discover error code.
    pub discover_error_code: Option<String>,
    /// The discover error msg.
    pub discover_error_msg: Option<String>,
    /// The key of the discovery request.
    pub discovery_key: String,
    /// The license model.
    pub license_model: Option<models::ExternalExadataInfrastructureDiscoveryLicenseModel>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The rack size of the Exadata infrastructure.
    pub rack_size: Option<models::ExternalExadataInfrastructureDiscoveryRackSize>,
    /// The path of the Oracle Grid home.
    pub grid_home_path: Option<String>,
    /// The DB systems.
    pub db_systems: Option<Vec<models::ExternalDatabaseSystemDiscoverySummary>>,
    /// The storage grid of the Exadata infrastructure.
    pub storage_grid: Option<models::ExternalStorageGridDiscoverySummary>,
    /// The storage servers of the Exadata infrastructure.
    pub storage_servers: Option<Vec<models::ExternalStorageServerDiscoverySummary>>,
}

model! {
    ExternalExadataInfrastructureDiscovery, "entityType" = "INFRASTRUCTURE_DISCOVER" {
        id = "id";
        agent_id = "agentId";
        connector_id = "connectorId";
        display_name = "displayName";
        version = "version";
        internal_id = "internalId";
        status = "status";
        discover_status = "discoverStatus";
        discover_error_code = "discoverErrorCode";
        discover_error_msg = "discoverErrorMsg";
        discovery_key = "discoveryKey";
        license_model = "licenseModel";
        compartment_id = "compartmentId";
        rack_size = "rackSize";
        grid_home_path = "gridHomePath";
        db_systems = "dbSystems";
        storage_grid = "storageGrid";
        storage_servers = "storageServers";
    }
}
