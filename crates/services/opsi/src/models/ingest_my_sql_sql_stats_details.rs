// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of MySQL SQL statistics to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestMySqlSqlStatsDetails {
    /// The items on this page.
    pub items: Option<Vec<models::MySqlSqlStats>>,
}

model! {
    IngestMySqlSqlStatsDetails {
        optional {
            items = "items", with_items([models::MySqlSqlStats]);
        }
    }
}
