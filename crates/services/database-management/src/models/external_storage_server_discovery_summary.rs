// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an external storage server discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalStorageServerDiscoverySummary {
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
    /// The IP address.
    pub ip_address: Option<String>,
    /// The make and model of the Exadata storage server.
    pub make_model: Option<String>,
    /// The number of CPUs.
    pub cpu_count: Option<i64>,
    /// The amount of memory in GB.
    pub memory_gb: Option<f64>,
    /// The name of the storage server connector.
    pub connector_name: Option<String>,
}

model! {
    ExternalStorageServerDiscoverySummary, "entityType" = "STORAGE_SERVER_DISCOVER_SUMMARY" {
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
        ip_address = "ipAddress";
        make_model = "makeModel";
        cpu_count = "cpuCount";
        memory_gb = "memoryGB";
        connector_name = "connectorName";
    }
}
