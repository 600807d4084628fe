// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a metric based vertical scaling policy to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMetricBasedVerticalScalingPolicyDetails {
    /// The configuration of scaling up.
    pub scale_up_config: Option<models::MetricBasedVerticalScaleUpConfig>,
    /// The configuration of scaling down.
    pub scale_down_config: Option<models::MetricBasedVerticalScaleDownConfig>,
}

model! {
    AddMetricBasedVerticalScalingPolicyDetails, "policyType" = "METRIC_BASED_VERTICAL_SCALING_POLICY" {
        optional {
            scale_up_config = "scaleUpConfig",
                with_scale_up_config(models::MetricBasedVerticalScaleUpConfig);
            scale_down_config = "scaleDownConfig",
                with_scale_down_config(models::MetricBasedVerticalScaleDownConfig);
        }
    }
}
