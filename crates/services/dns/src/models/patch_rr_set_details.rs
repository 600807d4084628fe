// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an RR set to patch.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PatchRRSetDetails {
    /// The items on this page.
    pub items: Option<Vec<models::RecordOperation>>,
}

model! {
    PatchRRSetDetails {
        optional {
            items = "items", with_items([models::RecordOperation]);
        }
    }
}
