// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of SQL plan lines to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestSqlPlanLinesDetails {
    /// The items on this page.
    pub items: Option<Vec<models::SqlPlanLine>>,
}

model! {
    IngestSqlPlanLinesDetails {
        optional {
            items = "items", with_items([models::SqlPlanLine]);
        }
    }
}
