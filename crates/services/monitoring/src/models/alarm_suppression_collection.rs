// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of alarm suppressions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmSuppressionCollection {
    /// The items on this page.
    pub items: Vec<models::AlarmSuppressionSummary>,
}

model! {
    AlarmSuppressionCollection {
        items = "items";
    }
}
