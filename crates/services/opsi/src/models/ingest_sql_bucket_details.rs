// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an SQL bucket to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestSqlBucketDetails {
    /// The items on this page.
    pub items: Option<Vec<models::SqlBucket>>,
}

model! {
    IngestSqlBucketDetails {
        optional {
            items = "items", with_items([models::SqlBucket]);
        }
    }
}
