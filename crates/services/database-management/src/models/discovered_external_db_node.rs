// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered external DB node.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredExternalDbNode {
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
    /// The number of CPU cores.
    pub cpu_core_count: Option<f64>,
    /// The amount of memory in GB.
    pub memory_size_in_gbs: Option<f64>,
    /// The connector.
    pub connector: Option<models::ExternalDbSystemDiscoveryConnector>,
}

model! {
    DiscoveredExternalDbNode, "componentType" = "DATABASE_NODE" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        host_name = "hostName";
        cpu_core_count = "cpuCoreCount";
        memory_size_in_gbs = "memorySizeInGBs";
        connector = "connector";
    }
}
