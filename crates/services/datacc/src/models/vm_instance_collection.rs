// @generated from spec/datacc.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of VM instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmInstanceCollection {
    /// The items on this page.
    pub items: Vec<models::VmInstanceSummary>,
}

model! {
    VmInstanceCollection {
        items = "items";
    }
}
