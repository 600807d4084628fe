// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the policy of a backend set.
    pub enum BackendSetPolicy {
        TwoTuple = "TWO_TUPLE",
        ThreeTuple = "THREE_TUPLE",
        FiveTuple = "FIVE_TUPLE",
    }
}
