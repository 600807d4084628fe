// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of sensitive schemas.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SensitiveSchemaCollection {
    /// The items on this page.
    pub items: Vec<models::SensitiveSchemaSummary>,
}

model! {
    SensitiveSchemaCollection {
        items = "items";
    }
}
