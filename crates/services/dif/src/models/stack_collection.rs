// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of stacks.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StackCollection {
    /// The items on this page.
    pub items: Vec<models::StackSummary>,
}

model! {
    StackCollection {
        items = "items";
    }
}
