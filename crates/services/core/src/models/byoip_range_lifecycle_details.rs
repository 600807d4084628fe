// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of a BYOIP range.
    pub enum ByoipRangeLifecycleDetails {
        Creating = "CREATING",
        Validating = "VALIDATING",
        Provisioned = "PROVISIONED",
        Active = "ACTIVE",
        Failed = "FAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
        Advertising = "ADVERTISING",
        Withdrawing = "WITHDRAWING",
    }
}
