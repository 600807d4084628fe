// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a cloud DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCloudDbSystemDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the DB system discovery.
    pub db_system_discovery_id: String,
    /// The configuration of Database Management.
    pub database_management_config: Option<models::CloudDbSystemDatabaseManagementConfigDetails>,
    /// The configuration of Stack Monitoring.
    pub stack_monitoring_config: Option<models::CloudDbSystemStackMonitoringConfigDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateCloudDbSystemDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            db_system_discovery_id = "dbSystemDiscoveryId", with_db_system_discovery_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            database_management_config = "databaseManagementConfig",
                with_database_management_config(models::CloudDbSystemDatabaseManagementConfigDetails);
            stack_monitoring_config = "stackMonitoringConfig",
                with_stack_monitoring_config(models::CloudDbSystemStackMonitoringConfigDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
