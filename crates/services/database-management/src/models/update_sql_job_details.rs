// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an SQL job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSqlJobDetails {
    /// The description.
    pub description: Option<String>,
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
    cleared: Vec<String>,
}

update! {
    UpdateSqlJobDetails, "jobType" = "SQL" {
        optional {
            description = "description", with_description(String), clear_description;
            timeout = "timeout", with_timeout(String), clear_timeout;
            result_location = "resultLocation",
                with_result_location(models::JobExecutionResultLocation), clear_result_location;
            schedule_details = "scheduleDetails", with_schedule_details(models::JobScheduleDetails),
                clear_schedule_details;
            sql_text = "sqlText", with_sql_text(String), clear_sql_text;
            in_binds = "inBinds", with_in_binds(models::JobInBindsDetails), clear_in_binds;
            out_binds = "outBinds", with_out_binds(models::JobOutBindsDetails), clear_out_binds;
            sql_type = "sqlType", with_sql_type(models::SqlJobSqlType), clear_sql_type;
            user_name = "userName", with_user_name(String), clear_user_name;
            password = "password", with_password(Secret), clear_password;
            secret_id = "secretId", with_secret_id(String), clear_secret_id;
            named_credential_id = "namedCredentialId", with_named_credential_id(String),
                clear_named_credential_id;
            role = "role", with_role(models::SqlJobRole), clear_role;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
