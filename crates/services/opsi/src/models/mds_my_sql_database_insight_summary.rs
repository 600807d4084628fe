// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a mds MySQL database insight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MdsMySqlDatabaseInsightSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The display name of the database. Does not have to be unique.
    pub database_display_name: Option<String>,
    /// The type of the database.
    pub database_type: Option<String>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The database host names.
    pub database_host_names: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The number of processors, which are OCPUs for an Autonomous Database and CPU cores for other
    /// databases.
    pub processor_count: Option<i64>,
    /// The status.
    pub status: Option<models::DatabaseInsightStatus>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DatabaseInsightLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the status of the database connection.
    pub database_connection_status_details: Option<String>,
    /// The type of the database resource in OCI.
    pub database_resource_type: Option<String>,
}

model! {
    MdsMySqlDatabaseInsightSummary, "entitySource" = "MDS_MYSQL_DATABASE_SYSTEM" {
        id = "id";
        database_id = "databaseId";
        compartment_id = "compartmentId";
        database_name = "databaseName";
        database_display_name = "databaseDisplayName";
        database_type = "databaseType";
        database_version = "databaseVersion";
        database_host_names = "databaseHostNames";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        processor_count = "processorCount";
        status = "status";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        database_connection_status_details = "databaseConnectionStatusDetails";
        database_resource_type = "databaseResourceType";
    }
}
