// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered cloud ASM.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredCloudAsm {
    /// The ID of the component.
    pub component_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the component.
    pub component_name: String,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The OCID in the database service.
    pub dbaas_id: Option<String>,
    /// Whether the component is provisioned as an OCI resource.
    pub is_selected_for_monitoring: Option<bool>,
    /// The status.
    pub status: Option<models::DiscoveredCloudDbSystemComponentStatus>,
    /// The associated components.
    pub associated_components: Option<Vec<models::AssociatedCloudComponent>>,
    /// The directory where Oracle Grid Infrastructure is installed.
    pub grid_home: Option<String>,
    /// Whether Oracle Flex ASM is enabled.
    pub is_flex_enabled: Option<bool>,
    /// The version.
    pub version: Option<String>,
    /// The ASM instances.
    pub asm_instances: Option<Vec<models::DiscoveredCloudAsmInstance>>,
    /// The connector.
    pub connector: Option<models::CloudDbSystemDiscoveryConnector>,
}

model! {
    DiscoveredCloudAsm, "componentType" = "ASM" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        dbaas_id = "dbaasId";
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
