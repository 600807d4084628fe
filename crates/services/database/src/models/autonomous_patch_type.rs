// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the autonomous patch type of an autonomous patch.
    pub enum AutonomousPatchType {
        Quarterly = "QUARTERLY",
        Timezone = "TIMEZONE",
    }
}
