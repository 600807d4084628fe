// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of compute instance group selectors.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceGroupSelectorCollection {
    /// The items on this page.
    pub items: Vec<models::ComputeInstanceGroupSelector>,
}

model! {
    ComputeInstanceGroupSelectorCollection {
        required {
            items = "items", with_items([models::ComputeInstanceGroupSelector]);
        }
    }
}
