// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a metric based vertical scaling policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MetricBasedVerticalScalingPolicyDetails {
    /// The type of the trigger.
    pub trigger_type: models::AutoScalePolicyTriggerType,
    /// The action on the resource.
    pub action_type: models::AutoScalePolicyActionType,
    /// The configuration of scaling up.
    pub scale_up_config: Option<models::MetricBasedVerticalScaleUpConfig>,
    /// The configuration of scaling down.
    pub scale_down_config: Option<models::MetricBasedVerticalScaleDownConfig>,
}

model! {
    MetricBasedVerticalScalingPolicyDetails, "policyType" = "METRIC_BASED_VERTICAL_SCALING_POLICY" {
        trigger_type = "triggerType";
        action_type = "actionType";
        scale_up_config = "scaleUpConfig";
        scale_down_config = "scaleDownConfig";
    }
}
