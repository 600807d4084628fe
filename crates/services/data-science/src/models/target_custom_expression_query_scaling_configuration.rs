// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A custom query with its target value for scaling a workload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetCustomExpressionQueryScalingConfiguration {
    /// The Monitoring Query Language (MQL) expression that triggers scaling when it evaluates to
    /// true. It specifies the metric, the interval (one minute to one hour), the statistic and the
    /// trigger rule.
    pub query: String,
    /// The metric value that triggers scaling.
    pub threshold: f64,
    /// The namespace of the metrics. Defaults to the namespace of the service.
    pub metric_namespace: Option<String>,
}

model! {
    TargetCustomExpressionQueryScalingConfiguration, "targetScalingConfigurationType" = "QUERY" {
        required {
            query = "query", with_query(String);
            threshold = "threshold", with_threshold(f64);
        }
        optional {
            metric_namespace = "metricNamespace", with_metric_namespace(String);
        }
    }
}
