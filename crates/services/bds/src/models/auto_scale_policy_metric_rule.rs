// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An auto scale policy metric rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoScalePolicyMetricRule {
    /// The type of the metric.
    pub metric_type: models::AutoScalePolicyMetricRuleMetricType,
    /// The threshold.
    pub threshold: models::MetricThresholdRule,
}

model! {
    AutoScalePolicyMetricRule {
        required {
            metric_type = "metricType",
                with_metric_type(models::AutoScalePolicyMetricRuleMetricType);
            threshold = "threshold", with_threshold(models::MetricThresholdRule);
        }
    }
}
