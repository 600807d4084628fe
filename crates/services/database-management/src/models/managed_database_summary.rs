// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a managed database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedDatabaseSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The type of the database.
    pub database_type: models::ManagedDatabaseDatabaseType,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: models::ManagedDatabaseDatabaseSubType,
    /// The type of the deployment.
    pub deployment_type: Option<models::ManagedDatabaseDeploymentType>,
    /// The management option of Database Management.
    pub management_option: Option<models::ManagedDatabaseManagementOption>,
    /// The type of the workload.
    pub workload_type: Option<models::ManagedDatabaseWorkloadType>,
    /// Whether the object is a cluster, part of one, or for databases in one.
    pub is_cluster: bool,
    /// The OCID of the container database that the pluggable database belongs to.
    pub parent_container_id: Option<String>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// The OCID of the storage DB system.
    pub storage_system_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configurations of the Database Management features.
    pub dbmgmt_feature_configs: Option<Vec<models::DatabaseFeatureConfiguration>>,
    /// The operating system of the database.
    pub database_platform_name: Option<String>,
}

model! {
    ManagedDatabaseSummary {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        deployment_type = "deploymentType";
        management_option = "managementOption";
        workload_type = "workloadType";
        is_cluster = "isCluster";
        parent_container_id = "parentContainerId";
        db_system_id = "dbSystemId";
        storage_system_id = "storageSystemId";
        time_created = "timeCreated";
        database_version = "databaseVersion";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        dbmgmt_feature_configs = "dbmgmtFeatureConfigs";
        database_platform_name = "databasePlatformName";
    }
}
