// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An auto scale policy rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalePolicyRule {
    /// The action.
    pub action: models::AutoScalePolicyRuleAction,
    /// The metric.
    pub metric: models::AutoScalePolicyMetricRule,
}

model! {
    AutoScalePolicyRule {
        required {
            action = "action", with_action(models::AutoScalePolicyRuleAction);
            metric = "metric", with_metric(models::AutoScalePolicyMetricRule);
        }
    }
}
