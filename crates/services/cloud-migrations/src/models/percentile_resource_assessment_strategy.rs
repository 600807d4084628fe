// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A percentile resource assessment strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PercentileResourceAssessmentStrategy {
    /// The type of the resource.
    pub resource_type: models::ResourceAssessmentStrategyResourceType,
    /// The percentile.
    pub percentile: models::PercentileResourceAssessmentStrategyPercentile,
    /// The factor that the actual resource usage is multiplied with before recommendations are
    /// made.
    pub adjustment_multiplier: Option<f64>,
    /// The time window of the metrics.
    pub metric_time_window: Option<models::PercentileResourceAssessmentStrategyMetricTimeWindow>,
}

model! {
    PercentileResourceAssessmentStrategy, "strategyType" = "PERCENTILE" {
        required {
            resource_type = "resourceType",
                with_resource_type(models::ResourceAssessmentStrategyResourceType);
            percentile = "percentile",
                with_percentile(models::PercentileResourceAssessmentStrategyPercentile);
        }
        optional {
            adjustment_multiplier = "adjustmentMultiplier", with_adjustment_multiplier(f64);
            metric_time_window = "metricTimeWindow",
                with_metric_time_window(models::PercentileResourceAssessmentStrategyMetricTimeWindow);
        }
    }
}
