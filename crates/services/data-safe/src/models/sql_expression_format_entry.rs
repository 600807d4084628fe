// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An SQL expression format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SQLExpressionFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The SQL expression.
    pub sql_expression: String,
}

model! {
    SQLExpressionFormatEntry, "type" = "SQL_EXPRESSION" {
        required {
            sql_expression = "sqlExpression", with_sql_expression(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
