// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of DR protection groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrProtectionGroupCollection {
    /// The items on this page.
    pub items: Vec<models::DrProtectionGroupSummary>,
}

model! {
    DrProtectionGroupCollection {
        items = "items";
    }
}
