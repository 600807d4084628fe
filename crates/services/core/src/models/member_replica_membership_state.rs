// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the membership state of a member replica.
    pub enum MemberReplicaMembershipState {
        AddPending = "ADD_PENDING",
        Stable = "STABLE",
        RemovePending = "REMOVE_PENDING",
    }
}
