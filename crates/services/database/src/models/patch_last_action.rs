// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the last action of a patch.
    pub enum PatchLastAction {
        Apply = "APPLY",
        Precheck = "PRECHECK",
    }
}
