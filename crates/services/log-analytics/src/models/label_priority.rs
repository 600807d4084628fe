// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A label priority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LabelPriority {
    /// The priority. Default: `NONE`.
    pub priority: Option<models::LabelPriorityPriority>,
}

model! {
    LabelPriority {
        priority = "priority";
    }
}
