// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the reason of a suppression.
    pub enum SuppressionReason {
        UnknownValue = "UNKNOWN",
        Hardbounce = "HARDBOUNCE",
        Complaint = "COMPLAINT",
        Manual = "MANUAL",
        Softbounce = "SOFTBOUNCE",
        Unsubscribe = "UNSUBSCRIBE",
    }
}
