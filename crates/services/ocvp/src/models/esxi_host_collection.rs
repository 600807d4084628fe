// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of ESXi hosts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EsxiHostCollection {
    /// The items on this page.
    pub items: Vec<models::EsxiHostSummary>,
}

model! {
    EsxiHostCollection {
        items = "items";
    }
}
