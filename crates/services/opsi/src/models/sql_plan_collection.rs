// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of SQL plans.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlPlanCollection {
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the database.
    pub database_id: String,
    /// The items on this page.
    pub items: Vec<models::SqlPlanSummary>,
}

model! {
    SqlPlanCollection {
        sql_identifier = "sqlIdentifier";
        id = "id";
        database_id = "databaseId";
        items = "items";
    }
}
