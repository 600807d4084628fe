// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered external ASM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredExternalAsm {
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
    /// The directory where Oracle Grid Infrastructure is installed.
    pub grid_home: Option<String>,
    /// Whether Oracle Flex ASM is enabled.
    pub is_flex_enabled: Option<bool>,
    /// The version.
    pub version: Option<String>,
    /// The ASM instances.
    pub asm_instances: Option<Vec<models::DiscoveredExternalAsmInstance>>,
    /// The connector.
    pub connector: Option<models::ExternalDbSystemDiscoveryConnector>,
}

model! {
    DiscoveredExternalAsm, "componentType" = "ASM" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        grid_home = "gridHome";
        is_flex_enabled = "isFlexEnabled";
        version = "version";
        asm_instances = "asmInstances";
        connector = "connector";
    }
}
