// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of label priorities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelPriorityCollection {
    /// The items on this page.
    pub items: Option<Vec<models::LabelPriority>>,
}

model! {
    LabelPriorityCollection {
        items = "items";
    }
}
