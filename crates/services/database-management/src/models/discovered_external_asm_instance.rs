// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered external ASM instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredExternalAsmInstance {
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
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The home directory of the Automatic Diagnostic Repository (ADR).
    pub adr_home_directory: Option<String>,
}

model! {
    DiscoveredExternalAsmInstance, "componentType" = "ASM_INSTANCE" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        host_name = "hostName";
        instance_name = "instanceName";
        adr_home_directory = "adrHomeDirectory";
    }
}
