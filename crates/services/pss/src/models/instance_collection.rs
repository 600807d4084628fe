// @generated from spec/pss.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of instances.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceCollection {
    /// The items on this page.
    pub items: Vec<models::InstanceSummary>,
}

model! {
    InstanceCollection {
        items = "items";
    }
}
