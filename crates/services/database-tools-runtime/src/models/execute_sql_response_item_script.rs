// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An execute SQL response item script.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseItemScript {
    /// The sequence number of the statement, counted from 1.
    pub statement_id: Option<i64>,
    /// The type of the statement.
    pub statement_type: Option<models::ExecuteSqlResponseItemScriptStatementType>,
    /// The position of the statement in the script.
    pub statement_pos: Option<models::ExecuteSqlResponseItemStatementPos>,
    /// The text of the statements.
    pub statement_text: Option<String>,
    /// The error.
    pub error: Option<models::ExecuteSqlResponseItemError>,
    /// The output of the `DBMS_OUTPUT` package. Requires that server output is enabled.
    pub dbms_output: Option<String>,
    /// The properties.
    pub properties: Option<models::ExecuteSqlResponseItemProperties>,
    /// The responses.
    pub responses: Option<Vec<String>>,
    /// The results.
    pub results: Option<Vec<i64>>,
    /// The object with the result set.
    pub result_set_object: Option<models::ExecuteSqlOutputDispositionDetails>,
    /// The result set.
    pub result_set: Option<models::ExecuteSqlResponseItemResultSet>,
    /// The bind variables.
    pub binds: Option<Vec<models::ExecuteSqlBind>>,
}

model! {
    ExecuteSqlResponseItemScript {
        statement_id = "statementId";
        statement_type = "statementType";
        statement_pos = "statementPos";
        statement_text = "statementText";
        error = "error";
        dbms_output = "dbmsOutput";
        properties = "properties";
        responses = "responses";
        results = "results";
        result_set_object = "resultSetObject";
        result_set = "resultSet";
        binds = "binds";
    }
}
