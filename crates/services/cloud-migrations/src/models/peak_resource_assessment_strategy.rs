// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A peak resource assessment strategy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PeakResourceAssessmentStrategy {
    /// The type of the resource.
    pub resource_type: models::ResourceAssessmentStrategyResourceType,
    /// The factor that the actual resource usage is multiplied with before recommendations are
    /// made.
    pub adjustment_multiplier: Option<f64>,
    /// The type of the metric.
    pub metric_type: Option<models::PeakResourceAssessmentStrategyMetricType>,
    /// The time window of the metrics.
    pub metric_time_window: Option<models::PeakResourceAssessmentStrategyMetricTimeWindow>,
}

model! {
    PeakResourceAssessmentStrategy, "strategyType" = "PEAK" {
        required {
            resource_type = "resourceType",
                with_resource_type(models::ResourceAssessmentStrategyResourceType);
        }
        optional {
            adjustment_multiplier = "adjustmentMultiplier", with_adjustment_multiplier(f64);
            metric_type = "metricType",
                with_metric_type(models::PeakResourceAssessmentStrategyMetricType);
            metric_time_window = "metricTimeWindow",
                with_metric_time_window(models::PeakResourceAssessmentStrategyMetricTimeWindow);
        }
    }
}
