// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Resource {
    /// The item.
    pub item: Option<models::Item>,
    /// The region.
    pub region: Option<String>,
}

model! {
    Resource {
        item = "item";
        region = "region";
    }
}
