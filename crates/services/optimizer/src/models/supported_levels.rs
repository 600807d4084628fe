// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Supported levels.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SupportedLevels {
    /// The items on this page.
    pub items: Option<Vec<models::SupportedLevel>>,
}

model! {
    SupportedLevels {
        items = "items";
    }
}
