// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the condition language version of a routing policy.
    pub enum RoutingPolicyConditionLanguageVersion {
        V1 = "V1",
    }
}
