// @generated from spec/blockchain.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a blockchain platform by hostname.
    pub enum BlockchainPlatformByHostnameLifecycleState {
        Creating = "CREATING",
        Updating = "UPDATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Scaling = "SCALING",
        Inactive = "INACTIVE",
        Failed = "FAILED",
    }
}
