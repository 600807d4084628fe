// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The archivals and deletions that cause a notification: all, none, only failed or only
    /// successful ones.
    pub enum RetentionSettingCustomerNotificationType {
        None = "NONE",
        All = "ALL",
        OnFailure = "ON_FAILURE",
        OnSuccess = "ON_SUCCESS",
    }
}
