// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scaling condition with a query that evaluates to true.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomExpressionQueryScalingConfiguration {
    /// The duration for which the condition must be true, or false, before its state changes, in
    /// ISO 8601 format. The minimum is `PT3M`, the maximum `PT1H`, the default `PT3M`.
    pub pending_duration: Option<String>,
    /// The number of instances to add or remove per scaling action.
    pub instance_count_adjustment: Option<i64>,
    /// The Monitoring Query Language (MQL) expression that triggers scaling when it evaluates to
    /// true. It specifies the metric, the interval (one minute to one hour), the statistic and the
    /// trigger rule.
    pub query: String,
}

model! {
    CustomExpressionQueryScalingConfiguration, "scalingConfigurationType" = "QUERY" {
        required {
            query = "query", with_query(String);
        }
        optional {
            pending_duration = "pendingDuration", with_pending_duration(String);
            instance_count_adjustment = "instanceCountAdjustment",
                with_instance_count_adjustment(i64);
        }
    }
}
