// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of operator controls.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorControlCollection {
    /// The items on this page.
    pub items: Vec<models::OperatorControlSummary>,
}

model! {
    OperatorControlCollection {
        items = "items";
    }
}
