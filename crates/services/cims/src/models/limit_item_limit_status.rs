// @generated from spec/cims.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the limit status of a limit item.
    pub enum LimitItemLimitStatus {
        Approved = "APPROVED",
        PartiallyApproved = "PARTIALLY_APPROVED",
        NotApproved = "NOT_APPROVED",
        Rejected = "REJECTED",
    }
}
