// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Diffs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Diffs {
    /// The current state.
    pub current: Option<models::Finding>,
    /// The finding in the baseline.
    pub baseline: Option<models::Finding>,
    /// The removed items.
    pub removed_items: Option<Vec<String>>,
    /// The added items.
    pub added_items: Option<Vec<String>>,
    /// The modified items.
    pub modified_items: Option<Vec<String>>,
    /// The severity.
    pub severity: Option<models::DiffsSeverity>,
}

model! {
    Diffs {
        current = "current";
        baseline = "baseline";
        removed_items = "removedItems";
        added_items = "addedItems";
        modified_items = "modifiedItems";
        severity = "severity";
    }
}
