// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the update mode of a managed software update preference.
    pub enum ManagedSoftwareUpdatePreferenceUpdateMode {
        Rolling = "ROLLING",
        Nonrolling = "NONROLLING",
    }
}
