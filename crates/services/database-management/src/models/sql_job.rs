// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An SQL job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlJob {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the managed database group.
    pub managed_database_group_id: Option<String>,
    /// The OCID of the managed database.
    pub managed_database_id: Option<String>,
    /// The managed databases details.
    pub managed_databases_details: Option<Vec<models::JobDatabase>>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::JobDatabaseSubType>,
    /// The type of the schedule.
    pub schedule_type: models::JobScheduleType,
    /// The lifecycle state.
    pub lifecycle_state: models::JobLifecycleState,
    /// The timeout of the job, in a form such as `1h 10m 15s`.
    pub timeout: Option<String>,
    /// The location of the results.
    pub result_location: Option<models::JobExecutionResultLocation>,
    /// The details of the schedule.
    pub schedule_details: Option<models::JobScheduleDetails>,
    /// The error message if the submission of the job failed, otherwise null.
    pub submission_error_message: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The type of the SQL.
    pub sql_type: Option<models::SqlJobSqlType>,
    /// The SQL text.
    pub sql_text: Option<String>,
    /// The input bind variables of the SQL job.
    pub in_binds: Option<models::JobInBindsDetails>,
    /// The output bind variables of the SQL job.
    pub out_binds: Option<models::JobOutBindsDetails>,
    /// The type of the operation.
    pub operation_type: models::SqlJobOperationType,
    /// The user name.
    pub user_name: Option<String>,
    /// The role.
    pub role: Option<models::SqlJobRole>,
    /// The OCID of the named credential.
    pub named_credential_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SqlJob, "jobType" = "SQL" {
        id = "id";
        compartment_id = "compartmentId";
        name = "name";
        description = "description";
        managed_database_group_id = "managedDatabaseGroupId";
        managed_database_id = "managedDatabaseId";
        managed_databases_details = "managedDatabasesDetails";
        database_sub_type = "databaseSubType";
        schedule_type = "scheduleType";
        lifecycle_state = "lifecycleState";
        timeout = "timeout";
        result_location = "resultLocation";
        schedule_details = "scheduleDetails";
        submission_error_message = "submissionErrorMessage";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        sql_type = "sqlType";
        sql_text = "sqlText";
        in_binds = "inBinds";
        out_binds = "outBinds";
        operation_type = "operationType";
        user_name = "userName";
        role = "role";
        named_credential_id = "namedCredentialId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
