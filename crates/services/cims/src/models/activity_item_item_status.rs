// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the item status of an activity item.
    pub enum ActivityItemItemStatus {
        Processing = "PROCESSING",
        Attached = "ATTACHED",
        Removed = "REMOVED",
        Failed = "FAILED",
        Rejected = "REJECTED",
        Received = "RECEIVED",
    }
}
