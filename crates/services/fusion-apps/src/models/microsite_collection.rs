// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of microsites.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MicrositeCollection {
    /// The items on this page.
    pub items: Vec<models::MicrositeSummary>,
}

model! {
    MicrositeCollection {
        items = "items";
    }
}
