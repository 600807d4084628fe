// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the category of a patch action.
    pub enum PatchActionCategory {
        Monthly = "MONTHLY",
        Weekly = "WEEKLY",
        Oneoff = "ONEOFF",
    }
}
