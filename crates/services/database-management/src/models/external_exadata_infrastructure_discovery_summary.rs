// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of an external Exadata infrastructure discovery.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExternalExadataInfrastructureDiscoverySummary {
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
    /// The rack size of the Exadata infrastructure.
    pub rack_size: Option<models::ExternalExadataInfrastructureDiscoveryRackSize>,
}

model! {
    ExternalExadataInfrastructureDiscoverySummary, "entityType" = "INFRASTRUCTURE_DISCOVER_SUMMARY" {
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
        rack_size = "rackSize";
    }
}
