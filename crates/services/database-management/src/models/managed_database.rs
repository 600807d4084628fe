// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A managed database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedDatabase {
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
    /// The managed database groups.
    pub managed_database_groups: Option<Vec<models::ParentGroup>>,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// The OCID of the storage DB system.
    pub storage_system_id: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The status of the database.
    pub database_status: Option<models::ManagedDatabaseDatabaseStatus>,
    /// The parent container name.
    pub parent_container_name: Option<String>,
    /// The OCID of the parent container compartment.
    pub parent_container_compartment_id: Option<String>,
    /// The number of instances.
    pub instance_count: Option<i64>,
    /// The details of the instances.
    pub instance_details: Option<Vec<models::InstanceDetails>>,
    /// The number of PDBs.
    pub pdb_count: Option<i64>,
    /// The PDB statuses.
    pub pdb_status: Option<Vec<models::PdbStatusDetails>>,
    /// The additional details.
    pub additional_details: Option<BTreeMap<String, String>>,
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
    ManagedDatabase {
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
        managed_database_groups = "managedDatabaseGroups";
        db_system_id = "dbSystemId";
        storage_system_id = "storageSystemId";
        time_created = "timeCreated";
        database_version = "databaseVersion";
        database_status = "databaseStatus";
        parent_container_name = "parentContainerName";
        parent_container_compartment_id = "parentContainerCompartmentId";
        instance_count = "instanceCount";
        instance_details = "instanceDetails";
        pdb_count = "pdbCount";
        pdb_status = "pdbStatus";
        additional_details = "additionalDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        dbmgmt_feature_configs = "dbmgmtFeatureConfigs";
        database_platform_name = "databasePlatformName";
    }
}
