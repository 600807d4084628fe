// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an osn.
    pub enum OsnLifecycleState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Failed = "FAILED",
    }
}
