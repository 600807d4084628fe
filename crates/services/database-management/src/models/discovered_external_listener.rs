// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered external listener.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredExternalListener {
    /// The ID of the component.
    pub component_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// Whether the component is provisioned as an OCI resource.
    pub is_selected_for_monitoring: Option<bool>,
    /// The status.
    pub status: Option<models::DiscoveredExternalDbSystemComponentStatus>,
    /// The associated components.
    pub associated_components: Option<Vec<models::AssociatedComponent>>,
    /// The name of the DB node.
    pub db_node_name: Option<String>,
    /// The Oracle home directory.
    pub oracle_home: Option<String>,
    /// The alias of the listener.
    pub listener_alias: Option<String>,
    /// The home directory of the Automatic Diagnostic Repository (ADR).
    pub adr_home_directory: Option<String>,
    /// The directory of the listener log file.
    pub log_directory: Option<String>,
    /// The directory of the listener trace file.
    pub trace_directory: Option<String>,
    /// The version.
    pub version: Option<String>,
    /// The type of the listener.
    pub listener_type: Option<models::DiscoveredExternalListenerListenerType>,
    /// The host name.
    pub host_name: Option<String>,
    /// The protocol addresses that the listener listens on.
    pub endpoints: Option<Vec<models::ExternalListenerEndpoint>>,
    /// The connector.
    pub connector: Option<models::ExternalDbSystemDiscoveryConnector>,
}

model! {
    DiscoveredExternalListener, "componentType" = "LISTENER" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        db_node_name = "dbNodeName";
        oracle_home = "oracleHome";
        listener_alias = "listenerAlias";
        adr_home_directory = "adrHomeDirectory";
        log_directory = "logDirectory";
        trace_directory = "traceDirectory";
        version = "version";
        listener_type = "listenerType";
        host_name = "hostName";
        endpoints = "endpoints";
        connector = "connector";
    }
}
