// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a resource to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateResourceDetails {
    /// The item.
    pub item: Option<models::CreateItemDetails>,
    /// The region.
    pub region: Option<String>,
}

model! {
    CreateResourceDetails {
        optional {
            item = "item", with_item(models::CreateItemDetails);
            region = "region", with_region(String);
        }
    }
}
