// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A child database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChildDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the deployment.
    pub deployment_type: Option<models::ChildDatabaseDeploymentType>,
    /// The type of the workload.
    pub workload_type: Option<models::ChildDatabaseWorkloadType>,
    /// The type of the database.
    pub database_type: Option<models::ChildDatabaseDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::ChildDatabaseDatabaseSubType>,
    /// The time when it was added.
    pub time_added: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ChildDatabase {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        deployment_type = "deploymentType";
        workload_type = "workloadType";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        time_added = "timeAdded";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
