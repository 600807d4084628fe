// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a metric based horizontal scaling policy to add.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddMetricBasedHorizontalScalingPolicyDetails {
    /// The configuration of scaling out.
    pub scale_out_config: Option<models::MetricBasedHorizontalScaleOutConfig>,
    /// The configuration of scaling in.
    pub scale_in_config: Option<models::MetricBasedHorizontalScaleInConfig>,
}

model! {
    AddMetricBasedHorizontalScalingPolicyDetails, "policyType" = "METRIC_BASED_HORIZONTAL_SCALING_POLICY" {
        optional {
            scale_out_config = "scaleOutConfig",
                with_scale_out_config(models::MetricBasedHorizontalScaleOutConfig);
            scale_in_config = "scaleInConfig",
                with_scale_in_config(models::MetricBasedHorizontalScaleInConfig);
        }
    }
}
