// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the home policy of an FSU goal version.
    pub enum FsuGoalVersionHomePolicy {
        CreateNew = "CREATE_NEW",
        UseExisting = "USE_EXISTING",
    }
}
