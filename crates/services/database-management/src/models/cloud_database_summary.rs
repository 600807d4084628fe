// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a cloud database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDatabaseSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The type of the database.
    pub database_type: Option<models::CloudDatabaseDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::CloudDatabaseDatabaseSubType>,
    /// The OCID of the parent container database.
    pub parent_container_database_id: Option<String>,
    /// The OCID of the cloud DB home.
    pub cloud_db_home_id: Option<String>,
    /// The basic information about the DB system.
    pub db_system_info: Option<models::CloudDbSystemBasicInfo>,
    /// The configuration of Database Management.
    pub db_management_config: Option<models::CloudDbSystemDatabaseManagementConfigDetails>,
    /// The details of the instances.
    pub instance_details: Option<Vec<models::CloudDatabaseInstance>>,
    /// The lifecycle state.
    pub lifecycle_state: models::CloudDatabaseLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configurations of the Database Management features.
    pub dbmgmt_feature_configs: Option<Vec<models::DatabaseFeatureConfiguration>>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The operating system of the database.
    pub database_platform_name: Option<String>,
}

model! {
    CloudDatabaseSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        db_unique_name = "dbUniqueName";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        parent_container_database_id = "parentContainerDatabaseId";
        cloud_db_home_id = "cloudDbHomeId";
        db_system_info = "dbSystemInfo";
        db_management_config = "dbManagementConfig";
        instance_details = "instanceDetails";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        dbmgmt_feature_configs = "dbmgmtFeatureConfigs";
        database_version = "databaseVersion";
        database_platform_name = "databasePlatformName";
    }
}
