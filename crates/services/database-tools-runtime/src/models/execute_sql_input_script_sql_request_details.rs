// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The details of an SQL input script SQL request to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlInputScriptSqlRequestDetails {
    /// The properties.
    pub properties: Option<Value>,
    /// The SQL requests.
    pub sql_requests: Vec<models::ExecuteSqlInputDetails>,
}

model! {
    ExecuteSqlInputScriptSqlRequestDetails {
        required {
            sql_requests = "sqlRequests", with_sql_requests([models::ExecuteSqlInputDetails]);
        }
        optional {
            properties = "properties", with_properties(Value);
        }
    }
}
