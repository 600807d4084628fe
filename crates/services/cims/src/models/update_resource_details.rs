// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourceDetails {
    /// The item.
    pub item: Option<models::UpdateItemDetails>,
}

model! {
    UpdateResourceDetails {
        item = "item";
    }
}
