// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A discovered external database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveredExternalDatabase {
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
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: String,
    /// The type of the database.
    pub db_type: Option<models::DiscoveredExternalDatabaseDbType>,
    /// Whether the object is a cluster, part of one, or for databases in one.
    pub is_cluster: Option<bool>,
    /// The edition of the database.
    pub db_edition: Option<String>,
    /// The ID of the database.
    pub db_id: Option<String>,
    /// The database packs that are licensed for the external Oracle Database.
    pub db_packs: Option<String>,
    /// The role of the managed database.
    pub db_role: Option<models::DiscoveredExternalDatabaseDbRole>,
    /// The version of the database.
    pub db_version: Option<String>,
    /// The pluggable databases.
    pub pluggable_databases: Option<Vec<models::DiscoveredExternalPluggableDatabase>>,
    /// The database instances.
    pub db_instances: Option<Vec<models::DiscoveredExternalDbInstance>>,
    /// The connector.
    pub connector: Option<models::ExternalDbSystemDiscoveryConnector>,
    /// Whether to enable Diagnostics & Management for all current pluggable databases of the
    /// container database.
    pub can_enable_all_current_pdbs: Option<bool>,
    /// Whether to enable Diagnostics & Management automatically for all pluggable databases of the
    /// container database.
    pub is_auto_enable_pluggable_database: Option<bool>,
}

model! {
    DiscoveredExternalDatabase, "componentType" = "DATABASE" {
        component_id = "componentId";
        display_name = "displayName";
        component_name = "componentName";
        resource_id = "resourceId";
        is_selected_for_monitoring = "isSelectedForMonitoring";
        status = "status";
        associated_components = "associatedComponents";
        compartment_id = "compartmentId";
        db_unique_name = "dbUniqueName";
        db_type = "dbType";
        is_cluster = "isCluster";
        db_edition = "dbEdition";
        db_id = "dbId";
        db_packs = "dbPacks";
        db_role = "dbRole";
        db_version = "dbVersion";
        pluggable_databases = "pluggableDatabases";
        db_instances = "dbInstances";
        connector = "connector";
        can_enable_all_current_pdbs = "canEnableAllCurrentPdbs";
        is_auto_enable_pluggable_database = "isAutoEnablePluggableDatabase";
    }
}
