// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the auto converge of OLVM migration options.
    pub enum OlvmMigrationOptionsAutoConverge {
        False = "FALSE",
        Inherit = "INHERIT",
        True = "TRUE",
    }
}
