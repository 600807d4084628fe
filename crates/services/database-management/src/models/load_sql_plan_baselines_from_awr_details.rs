// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL plan baselines to load from an AWR.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadSqlPlanBaselinesFromAwrDetails {
    /// The name of the job.
    pub job_name: String,
    /// The description of the job.
    pub job_description: Option<String>,
    /// The first AWR snapshot.
    pub begin_snapshot: i64,
    /// The ID of the last AWR snapshot, inclusive.
    pub end_snapshot: i64,
    /// The SQL text filter.
    pub sql_text_filter: Option<String>,
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
    LoadSqlPlanBaselinesFromAwrDetails {
        required {
            job_name = "jobName", with_job_name(String);
            begin_snapshot = "beginSnapshot", with_begin_snapshot(i64);
            end_snapshot = "endSnapshot", with_end_snapshot(i64);
        }
        optional {
            job_description = "jobDescription", with_job_description(String);
            sql_text_filter = "sqlTextFilter", with_sql_text_filter(String);
            is_fixed = "isFixed", with_is_fixed(bool);
            is_enabled = "isEnabled", with_is_enabled(bool);
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
