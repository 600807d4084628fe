// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of alarm suppression history items.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmSuppressionHistoryItemCollection {
    /// The items on this page.
    pub items: Vec<models::AlarmSuppressionHistoryItem>,
}

model! {
    AlarmSuppressionHistoryItemCollection {
        items = "items";
    }
}
