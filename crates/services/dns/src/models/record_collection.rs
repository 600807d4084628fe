// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of records.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecordCollection {
    /// The items on this page.
    pub items: Vec<models::Record>,
}

model! {
    RecordCollection {
        items = "items";
    }
}
