// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of OPSI data objects.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OpsiDataObjectsCollection {
    /// The items on this page.
    pub items: Vec<models::OpsiDataObjectSummary>,
}

model! {
    OpsiDataObjectsCollection {
        items = "items";
    }
}
