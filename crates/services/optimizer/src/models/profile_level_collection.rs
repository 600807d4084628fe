// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of profile levels.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ProfileLevelCollection {
    /// The items on this page.
    pub items: Vec<models::ProfileLevelSummary>,
}

model! {
    ProfileLevelCollection {
        items = "items";
    }
}
