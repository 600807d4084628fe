// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an auto scale policy.
    ///
    /// The field `policyType` selects the variant.
    pub enum AutoScalePolicyDetails by "policyType" {
        MetricBasedHorizontalScalingPolicy(models::MetricBasedHorizontalScalingPolicyDetails)
            = "METRIC_BASED_HORIZONTAL_SCALING_POLICY", as_metric_based_horizontal_scaling_policy;
        MetricBasedVerticalScalingPolicy(models::MetricBasedVerticalScalingPolicyDetails)
            = "METRIC_BASED_VERTICAL_SCALING_POLICY", as_metric_based_vertical_scaling_policy;
        ScheduleBasedHorizontalScalingPolicy(models::ScheduleBasedHorizontalScalingPolicyDetails)
            = "SCHEDULE_BASED_HORIZONTAL_SCALING_POLICY",
            as_schedule_based_horizontal_scaling_policy;
        ScheduleBasedVerticalScalingPolicy(models::ScheduleBasedVerticalScalingPolicyDetails)
            = "SCHEDULE_BASED_VERTICAL_SCALING_POLICY", as_schedule_based_vertical_scaling_policy;
    }
    shared {
        /// The type of the trigger.
        trigger_type = "triggerType", copy models::AutoScalePolicyTriggerType, in
            MetricBasedHorizontalScalingPolicy MetricBasedVerticalScalingPolicy
            ScheduleBasedHorizontalScalingPolicy ScheduleBasedVerticalScalingPolicy;
        /// The action on the resource.
        action_type = "actionType", copy models::AutoScalePolicyActionType, in
            MetricBasedHorizontalScalingPolicy MetricBasedVerticalScalingPolicy
            ScheduleBasedHorizontalScalingPolicy ScheduleBasedVerticalScalingPolicy;
    }
}
