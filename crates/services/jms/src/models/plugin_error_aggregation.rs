// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A plugin error aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluginErrorAggregation {
    /// The reason.
    pub reason: models::PluginErrorAggregationReason,
    /// The count.
    pub count: i64,
}

model! {
    PluginErrorAggregation {
        reason = "reason";
        count = "count";
    }
}
