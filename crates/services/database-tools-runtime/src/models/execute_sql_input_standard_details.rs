// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

use crate::models;

/// The details of an SQL input standard to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlInputStandardDetails {
    /// The text of the statements.
    pub statement_text: String,
    /// The maximum number of items per page.
    pub limit: Option<i64>,
    /// The offset.
    pub offset: Option<i64>,
    /// The bind variables.
    pub binds: Option<Vec<models::ExecuteSqlBind>>,
    /// The format of the response.
    pub response_format: Option<models::ExecuteSqlResponseFormat>,
    /// The properties.
    pub properties: Option<Value>,
}

model! {
    ExecuteSqlInputStandardDetails, "type" = "STANDARD" {
        required {
            statement_text = "statementText", with_statement_text(String);
        }
        optional {
            limit = "limit", with_limit(i64);
            offset = "offset", with_offset(i64);
            binds = "binds", with_binds([models::ExecuteSqlBind]);
            response_format = "responseFormat",
                with_response_format(models::ExecuteSqlResponseFormat);
            properties = "properties", with_properties(Value);
        }
    }
}
