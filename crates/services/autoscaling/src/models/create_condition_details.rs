// @generated from spec/autoscaling.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a condition to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConditionDetails {
    /// The action.
    pub action: models::Action,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The metric.
    pub metric: models::MetricBase,
}

model! {
    CreateConditionDetails {
        required {
            action = "action", with_action(models::Action);
            metric = "metric", with_metric(models::MetricBase);
        }
        optional {
            display_name = "displayName", with_display_name(String);
        }
    }
}
