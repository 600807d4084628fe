// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an auto scale policy to add.
    ///
    /// The field `policyType` selects the variant.
    pub enum AddAutoScalePolicyDetails by "policyType", sent {
        MetricBasedHorizontalScalingPolicy(models::AddMetricBasedHorizontalScalingPolicyDetails)
            = "METRIC_BASED_HORIZONTAL_SCALING_POLICY", as_metric_based_horizontal_scaling_policy;
        MetricBasedVerticalScalingPolicy(models::AddMetricBasedVerticalScalingPolicyDetails)
            = "METRIC_BASED_VERTICAL_SCALING_POLICY", as_metric_based_vertical_scaling_policy;
        ScheduleBasedHorizontalScalingPolicy(models::AddScheduleBasedHorizontalScalingPolicyDetails)
            = "SCHEDULE_BASED_HORIZONTAL_SCALING_POLICY",
            as_schedule_based_horizontal_scaling_policy;
        ScheduleBasedVerticalScalingPolicy(models::AddScheduleBasedVerticalScalingPolicyDetails)
            = "SCHEDULE_BASED_VERTICAL_SCALING_POLICY", as_schedule_based_vertical_scaling_policy;
    }
}
