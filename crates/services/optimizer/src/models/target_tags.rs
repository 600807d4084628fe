// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Target tags.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetTags {
    /// The items on this page.
    pub items: Vec<models::TargetTag>,
}

model! {
    TargetTags {
        required {
            items = "items", with_items([models::TargetTag]);
        }
    }
}
