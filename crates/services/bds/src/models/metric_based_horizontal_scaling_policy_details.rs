// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a metric based horizontal scaling policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricBasedHorizontalScalingPolicyDetails {
    /// The type of the trigger.
    pub trigger_type: models::AutoScalePolicyTriggerType,
    /// The action on the resource.
    pub action_type: models::AutoScalePolicyActionType,
    /// The configuration of scaling out.
    pub scale_out_config: Option<models::MetricBasedHorizontalScaleOutConfig>,
    /// The configuration of scaling in.
    pub scale_in_config: Option<models::MetricBasedHorizontalScaleInConfig>,
}

model! {
    MetricBasedHorizontalScalingPolicyDetails, "policyType" = "METRIC_BASED_HORIZONTAL_SCALING_POLICY" {
        trigger_type = "triggerType";
        action_type = "actionType";
        scale_out_config = "scaleOutConfig";
        scale_in_config = "scaleInConfig";
    }
}
