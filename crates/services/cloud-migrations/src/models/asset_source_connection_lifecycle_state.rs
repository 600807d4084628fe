// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an asset source connection.
    pub enum AssetSourceConnectionLifecycleState {
        Active = "ACTIVE",
        Updating = "UPDATING",
        NeedsAttention = "NEEDS_ATTENTION",
        Deleted = "DELETED",
        Creating = "CREATING",
    }
}
