// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of an activity log.
    pub enum ActivityLogAction {
        Approve = "APPROVE",
        Deny = "DENY",
        Revoke = "REVOKE",
        Cancel = "CANCEL",
    }
}
