// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL plan baselines to load from a cursor cache.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadSqlPlanBaselinesFromCursorCacheDetails {
    /// The name of the job.
    pub job_name: String,
    /// The description of the job.
    pub job_description: Option<String>,
    /// The ID of the SQL statement.
    pub sql_id: Option<String>,
    /// The hash value of the SQL execution plan.
    pub plan_hash: Option<f64>,
    /// The SQL text.
    pub sql_text: Option<String>,
    /// The handle of the SQL statement.
    pub sql_handle: Option<String>,
    /// The name of the filter.
    pub filter_name: Option<models::LoadSqlPlanBaselinesFromCursorCacheFilterName>,
    /// The filter value.
    pub filter_value: Option<String>,
    /// Whether the plans or plan baselines are fixed. Fixed plans take precedence over non-fixed
    /// plans.
    pub is_fixed: Option<bool>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    LoadSqlPlanBaselinesFromCursorCacheDetails {
        required {
            job_name = "jobName", with_job_name(String);
        }
        optional {
            job_description = "jobDescription", with_job_description(String);
            sql_id = "sqlId", with_sql_id(String);
            plan_hash = "planHash", with_plan_hash(f64);
            sql_text = "sqlText", with_sql_text(String);
            sql_handle = "sqlHandle", with_sql_handle(String);
            filter_name = "filterName",
                with_filter_name(models::LoadSqlPlanBaselinesFromCursorCacheFilterName);
            filter_value = "filterValue", with_filter_value(String);
            is_fixed = "isFixed", with_is_fixed(bool);
            is_enabled = "isEnabled", with_is_enabled(bool);
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
