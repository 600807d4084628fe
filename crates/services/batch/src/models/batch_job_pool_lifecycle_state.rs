// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a batch job pool.
    pub enum BatchJobPoolLifecycleState {
        Active = "ACTIVE",
        Inactive = "INACTIVE",
        Updating = "UPDATING",
        NeedsAttention = "NEEDS_ATTENTION",
        Deleted = "DELETED",
    }
}
