// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the compressed of OLVM migration options.
    pub enum OlvmMigrationOptionsCompressed {
        False = "FALSE",
        Inherit = "INHERIT",
        True = "TRUE",
    }
}
