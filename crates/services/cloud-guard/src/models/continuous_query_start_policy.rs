// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A continuous query start policy.
    ///
    /// The field `startPolicyType` selects the variant.
    pub enum ContinuousQueryStartPolicy by "startPolicyType" {
        AbsoluteTimeStartPolicy(models::AbsoluteTimeStartPolicy) = "ABSOLUTE_TIME_START_POLICY",
            as_absolute_time_start_policy;
        NoDelayStartPolicy(models::NoDelayStartPolicy) = "NO_DELAY_START_POLICY",
            as_no_delay_start_policy;
    }
}
