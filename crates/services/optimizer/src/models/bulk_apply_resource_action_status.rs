// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a bulk apply resource action.
    pub enum BulkApplyResourceActionStatus {
        Pending = "PENDING",
        Dismissed = "DISMISSED",
        Postponed = "POSTPONED",
        Implemented = "IMPLEMENTED",
    }
}
