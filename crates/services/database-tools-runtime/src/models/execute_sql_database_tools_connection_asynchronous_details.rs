// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL database tools connection asynchronous to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlDatabaseToolsConnectionAsynchronousDetails {
    /// The output.
    pub output: Option<models::ExecuteSqlOutputDetails>,
    /// The timeout in seconds.
    pub timeout_in_seconds: Option<i64>,
    /// The input.
    pub input: models::ExecuteSqlAsynchronousInputDetails,
}

model! {
    ExecuteSqlDatabaseToolsConnectionAsynchronousDetails, "type" = "ASYNCHRONOUS" {
        required {
            input = "input", with_input(models::ExecuteSqlAsynchronousInputDetails);
        }
        optional {
            output = "output", with_output(models::ExecuteSqlOutputDetails);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
        }
    }
}
