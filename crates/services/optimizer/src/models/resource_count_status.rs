// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a resource count.
    pub enum ResourceCountStatus {
        Pending = "PENDING",
        Dismissed = "DISMISSED",
        Postponed = "POSTPONED",
        Implemented = "IMPLEMENTED",
    }
}
