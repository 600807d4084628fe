// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the action of a patch history entry.
    pub enum PatchHistoryEntryAction {
        Apply = "APPLY",
        Precheck = "PRECHECK",
    }
}
