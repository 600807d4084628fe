// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A page of additional assigned regions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdditionalAssignedRegionCollection {
    /// The items on this page.
    pub items: Vec<String>,
}

model! {
    AdditionalAssignedRegionCollection {
        items = "items";
    }
}
