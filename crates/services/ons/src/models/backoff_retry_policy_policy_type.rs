// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the policy type of a backoff retry policy.
    pub enum BackoffRetryPolicyPolicyType {
        Exponential = "EXPONENTIAL",
    }
}
