// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the policy type of an auto scale policy.
    pub enum AutoScalePolicyPolicyType {
        ThresholdBased = "THRESHOLD_BASED",
        ScheduleBased = "SCHEDULE_BASED",
        None = "NONE",
    }
}
