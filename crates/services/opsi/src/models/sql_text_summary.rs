// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an SQL text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTextSummary {
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The SQL text.
    pub sql_text: String,
}

model! {
    SqlTextSummary {
        sql_identifier = "sqlIdentifier";
        id = "id";
        database_id = "databaseId";
        compartment_id = "compartmentId";
        sql_text = "sqlText";
    }
}
