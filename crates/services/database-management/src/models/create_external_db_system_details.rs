// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an external DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExternalDbSystemDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the DB system discovery.
    pub db_system_discovery_id: String,
    /// The configuration of Database Management.
    pub database_management_config: Option<models::ExternalDbSystemDatabaseManagementConfigDetails>,
    /// The configuration of Stack Monitoring.
    pub stack_monitoring_config: Option<models::AssociatedServiceDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateExternalDbSystemDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            db_system_discovery_id = "dbSystemDiscoveryId", with_db_system_discovery_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            database_management_config = "databaseManagementConfig",
                with_database_management_config(models::ExternalDbSystemDatabaseManagementConfigDetails);
            stack_monitoring_config = "stackMonitoringConfig",
                with_stack_monitoring_config(models::AssociatedServiceDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
