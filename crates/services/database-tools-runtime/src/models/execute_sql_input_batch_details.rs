// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The details of an SQL input batch to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlInputBatchDetails {
    /// The DML statements for JDBC batch mode.
    pub batch_statement_texts: Vec<String>,
    /// The format of the response.
    pub response_format: Option<models::ExecuteSqlResponseFormat>,
    /// The properties.
    pub properties: Option<Value>,
}

model! {
    ExecuteSqlInputBatchDetails, "type" = "BATCH" {
        required {
            batch_statement_texts = "batchStatementTexts", with_batch_statement_texts([String]);
        }
        optional {
            response_format = "responseFormat",
                with_response_format(models::ExecuteSqlResponseFormat);
            properties = "properties", with_properties(Value);
        }
    }
}
