// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL database tools connection synchronous to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlDatabaseToolsConnectionSynchronousDetails {
    /// The output.
    pub output: Option<models::ExecuteSqlOutputDetails>,
    /// The input.
    pub input: models::ExecuteSqlInputDetails,
}

model! {
    ExecuteSqlDatabaseToolsConnectionSynchronousDetails, "type" = "SYNCHRONOUS" {
        required {
            input = "input", with_input(models::ExecuteSqlInputDetails);
        }
        optional {
            output = "output", with_output(models::ExecuteSqlOutputDetails);
        }
    }
}
