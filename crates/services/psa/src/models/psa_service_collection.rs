// @generated from spec/psa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of PSA services.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PsaServiceCollection {
    /// The items on this page.
    pub items: Vec<models::PsaServiceSummary>,
}

model! {
    PsaServiceCollection {
        items = "items";
    }
}
