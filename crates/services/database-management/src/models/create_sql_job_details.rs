// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of an SQL job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSqlJobDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the managed database group.
    pub managed_database_group_id: Option<String>,
    /// The OCID of the managed database.
    pub managed_database_id: Option<String>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::JobDatabaseSubType>,
    /// The type of the schedule.
    pub schedule_type: models::JobScheduleType,
    /// The timeout of the job, in a form such as `1h 10m 15s`.
    pub timeout: Option<String>,
    /// The location of the results.
    pub result_location: Option<models::JobExecutionResultLocation>,
    /// The details of the schedule.
    pub schedule_details: Option<models::JobScheduleDetails>,
    /// The SQL text.
    pub sql_text: Option<String>,
    /// The input bind variables of the SQL job.
    pub in_binds: Option<models::JobInBindsDetails>,
    /// The output bind variables of the SQL job.
    pub out_binds: Option<models::JobOutBindsDetails>,
    /// The type of the SQL.
    pub sql_type: Option<models::SqlJobSqlType>,
    /// The type of the operation.
    pub operation_type: models::SqlJobOperationType,
    /// The user name.
    pub user_name: Option<String>,
    /// The password.
    pub password: Option<Secret>,
    /// The OCID of the secret that contains the password.
    pub secret_id: Option<String>,
    /// The OCID of the named credential.
    pub named_credential_id: Option<String>,
    /// The role.
    pub role: Option<models::SqlJobRole>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateSqlJobDetails, "jobType" = "SQL" {
        required {
            name = "name", with_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            schedule_type = "scheduleType", with_schedule_type(models::JobScheduleType);
            operation_type = "operationType", with_operation_type(models::SqlJobOperationType);
        }
        optional {
            description = "description", with_description(String);
            managed_database_group_id = "managedDatabaseGroupId",
                with_managed_database_group_id(String);
            managed_database_id = "managedDatabaseId", with_managed_database_id(String);
            database_sub_type = "databaseSubType",
                with_database_sub_type(models::JobDatabaseSubType);
            timeout = "timeout", with_timeout(String);
            result_location = "resultLocation",
                with_result_location(models::JobExecutionResultLocation);
            schedule_details = "scheduleDetails", with_schedule_details(models::JobScheduleDetails);
            sql_text = "sqlText", with_sql_text(String);
            in_binds = "inBinds", with_in_binds(models::JobInBindsDetails);
            out_binds = "outBinds", with_out_binds(models::JobOutBindsDetails);
            sql_type = "sqlType", with_sql_type(models::SqlJobSqlType);
            user_name = "userName", with_user_name(String);
            password = "password", with_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            named_credential_id = "namedCredentialId", with_named_credential_id(String);
            role = "role", with_role(models::SqlJobRole);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
