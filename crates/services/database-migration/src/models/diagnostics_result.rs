// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A diagnostics result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiagnosticsResult {
    /// The type of the result.
    pub result_type: models::DiagnosticsResultResultType,
    /// The error.
    pub error: Option<models::ResultError>,
    /// The database information.
    pub database_information: Option<models::DatabaseInformation>,
}

model! {
    DiagnosticsResult {
        result_type = "resultType";
        error = "error";
        database_information = "databaseInformation";
    }
}
