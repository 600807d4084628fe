// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of stack resource drifts.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackResourceDriftCollection {
    /// The items on this page.
    pub items: Vec<models::StackResourceDriftSummary>,
}

model! {
    StackResourceDriftCollection {
        items = "items";
    }
}
