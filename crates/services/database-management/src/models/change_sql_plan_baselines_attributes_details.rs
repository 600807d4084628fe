// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL plan baselines attributes to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeSqlPlanBaselinesAttributesDetails {
    /// The handle of the SQL statement.
    pub sql_handle: Option<String>,
    /// The name of the plan.
    pub plan_name: Option<String>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// Whether the plans or plan baselines are fixed. Fixed plans take precedence over non-fixed
    /// plans.
    pub is_fixed: Option<bool>,
    /// Whether the plan is purged after a period without use.
    pub is_auto_purged: Option<bool>,
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    ChangeSqlPlanBaselinesAttributesDetails {
        optional {
            sql_handle = "sqlHandle", with_sql_handle(String);
            plan_name = "planName", with_plan_name(String);
            is_enabled = "isEnabled", with_is_enabled(bool);
            is_fixed = "isFixed", with_is_fixed(bool);
            is_auto_purged = "isAutoPurged", with_is_auto_purged(bool);
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
