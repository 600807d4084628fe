// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A condition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Condition {
    /// The action.
    pub action: models::Action,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The metric.
    pub metric: models::MetricBase,
}

model! {
    Condition {
        action = "action";
        display_name = "displayName";
        id = "id";
        metric = "metric";
    }
}
