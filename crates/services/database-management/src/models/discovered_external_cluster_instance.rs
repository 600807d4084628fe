// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered external cluster instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredExternalClusterInstance {
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
    /// The host name.
    pub host_name: String,
    /// The ID of the cluster.
    pub cluster_id: Option<String>,
    /// The role of the cluster node.
    pub node_role: Option<models::DiscoveredExternalClusterInstanceNodeRole>,
    /// The base directory of Cluster Ready Services (CRS).
    pub crs_base_directory: Option<String>,
    /// The home directory of the Automatic Diagnostic Repository (ADR).
    pub adr_home_directory: Option<String>,
    /// The connector.
    pub connector: Option<models::ExternalDbSystemDiscoveryConnector>,
}

model! {
    DiscoveredExternalClusterInstance, "componentType" = "CLUSTER_INSTANCE" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        host_name = "hostName";
        cluster_id = "clusterId";
        node_role = "nodeRole";
        crs_base_directory = "crsBaseDirectory";
        adr_home_directory = "adrHomeDirectory";
        connector = "connector";
    }
}
