// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a space budget to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeSpaceBudgetDetails {
    /// The maximum share of `SYSAUX` for the SQL management base, in percent.
    pub space_budget_percent: f64,
    /// The credentials.
    pub credentials: Option<models::ManagedDatabaseCredential>,
    /// The database credential.
    pub database_credential: Option<models::DatabaseCredentialDetails>,
}

model! {
    ChangeSpaceBudgetDetails {
        required {
            space_budget_percent = "spaceBudgetPercent", with_space_budget_percent(f64);
        }
        optional {
            credentials = "credentials", with_credentials(models::ManagedDatabaseCredential);
            database_credential = "databaseCredential",
                with_database_credential(models::DatabaseCredentialDetails);
        }
    }
}
