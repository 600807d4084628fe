// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MySQL SQL text to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestMySqlSqlTextDetails {
    /// The items on this page.
    pub items: Option<Vec<models::MySqlSqlText>>,
}

model! {
    IngestMySqlSqlTextDetails {
        optional {
            items = "items", with_items([models::MySqlSqlText]);
        }
    }
}
