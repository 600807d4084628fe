// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A database tools SQL report Oracle database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsSqlReportOracleDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The SQL query that generates the report.
    pub source: String,
    /// The purpose.
    pub purpose: Option<String>,
    /// The instructions.
    pub instructions: Option<String>,
    /// The variables.
    pub variables: Option<Vec<models::DatabaseToolsSqlReportVariable>>,
    /// The columns.
    pub columns: Option<Vec<models::DatabaseToolsSqlReportColumn>>,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseToolsSqlReportLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    DatabaseToolsSqlReportOracleDatabase, "type" = "ORACLE_DATABASE" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        source = "source";
        purpose = "purpose";
        instructions = "instructions";
        variables = "variables";
        columns = "columns";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        locks = "locks";
    }
}
