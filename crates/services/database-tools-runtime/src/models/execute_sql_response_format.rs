// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An execute SQL response format.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseFormat {
    /// Whether the response contains the metadata of the result set.
    pub result_set_meta_data: Option<bool>,
    /// Whether the response contains information about the statement.
    pub statement_information: Option<bool>,
    /// The text of the statements.
    pub statement_text: Option<bool>,
    /// The bind variables.
    pub binds: Option<bool>,
    /// The result.
    pub result: Option<bool>,
    /// The response.
    pub response: Option<bool>,
}

model! {
    ExecuteSqlResponseFormat {
        optional {
            result_set_meta_data = "resultSetMetaData", with_result_set_meta_data(bool);
            statement_information = "statementInformation", with_statement_information(bool);
            statement_text = "statementText", with_statement_text(bool);
            binds = "binds", with_binds(bool);
            result = "result", with_result(bool);
            response = "response", with_response(bool);
        }
    }
}
