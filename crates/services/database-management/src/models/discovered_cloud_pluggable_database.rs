// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered cloud pluggable database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredCloudPluggableDatabase {
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
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the container database.
    pub container_database_id: String,
    /// The globally unique identifier (GUID) of the PDB.
    pub guid: Option<String>,
    /// The connector.
    pub connector: Option<models::CloudDbSystemDiscoveryConnector>,
}

model! {
    DiscoveredCloudPluggableDatabase, "componentType" = "PLUGGABLE_DATABASE" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        dbaas_id = "dbaasId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        compartment_id = "compartmentId";
        container_database_id = "containerDatabaseId";
        guid = "guid";
        connector = "connector";
    }
}
