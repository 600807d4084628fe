// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of operator actions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorActionCollection {
    /// The items on this page.
    pub items: Vec<models::OperatorActionSummary>,
}

model! {
    OperatorActionCollection {
        items = "items";
    }
}
