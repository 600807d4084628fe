// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL statistics to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestSqlStatsDetails {
    /// The items on this page.
    pub items: Option<Vec<models::SqlStats>>,
}

model! {
    IngestSqlStatsDetails {
        optional {
            items = "items", with_items([models::SqlStats]);
        }
    }
}
