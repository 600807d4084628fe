// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of operator control assignments.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperatorControlAssignmentCollection {
    /// The items on this page.
    pub items: Vec<models::OperatorControlAssignmentSummary>,
}

model! {
    OperatorControlAssignmentCollection {
        items = "items";
    }
}
