// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in an auto scale policy.
    ///
    /// The field `policyType` selects the variant.
    pub enum UpdateAutoScalePolicyDetails by "policyType", sent {
        MetricBasedHorizontalScalingPolicy(models::UpdateMetricBasedHorizontalScalingPolicyDetails)
            = "METRIC_BASED_HORIZONTAL_SCALING_POLICY", as_metric_based_horizontal_scaling_policy;
        MetricBasedVerticalScalingPolicy(models::UpdateMetricBasedVerticalScalingPolicyDetails)
            = "METRIC_BASED_VERTICAL_SCALING_POLICY", as_metric_based_vertical_scaling_policy;
        ScheduleBasedHorizontalScalingPolicy(models::UpdateScheduleBasedHorizontalScalingPolicyDetails)
            = "SCHEDULE_BASED_HORIZONTAL_SCALING_POLICY",
            as_schedule_based_horizontal_scaling_policy;
        ScheduleBasedVerticalScalingPolicy(models::UpdateScheduleBasedVerticalScalingPolicyDetails)
            = "SCHEDULE_BASED_VERTICAL_SCALING_POLICY", as_schedule_based_vertical_scaling_policy;
    }
}
