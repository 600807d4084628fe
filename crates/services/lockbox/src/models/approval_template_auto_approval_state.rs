// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auto approval state of an approval template.
    pub enum ApprovalTemplateAutoApprovalState {
        Enabled = "ENABLED",
        Disabled = "DISABLED",
    }
}
