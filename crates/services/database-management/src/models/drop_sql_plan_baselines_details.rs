// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL plan baselines to drop.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DropSqlPlanBaselinesDetails {
    /// The handle of the SQL statement.
    pub sql_handle: Option<String>,
    /// The name of the plan.
    pub plan_name: Option<String>,
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    DropSqlPlanBaselinesDetails {
        optional {
            sql_handle = "sqlHandle", with_sql_handle(String);
            plan_name = "planName", with_plan_name(String);
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
