// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of managed instance groups.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedInstanceGroupCollection {
    /// The items on this page.
    pub items: Vec<models::ManagedInstanceGroupSummary>,
}

model! {
    ManagedInstanceGroupCollection {
        items = "items";
    }
}
