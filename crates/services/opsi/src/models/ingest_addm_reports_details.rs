// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of ADDM reports to ingest.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestAddmReportsDetails {
    /// The items on this page.
    pub items: Vec<models::AddmReport>,
}

model! {
    IngestAddmReportsDetails {
        required {
            items = "items", with_items([models::AddmReport]);
        }
    }
}
