// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a user action.
    pub enum UserActionAction {
        Retry = "RETRY",
        Resume = "RESUME",
        Ignore = "IGNORE",
        Abort = "ABORT",
    }
}
