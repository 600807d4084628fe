// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the ignore null values of flatten projection preferences.
    pub enum FlattenProjectionPreferencesIgnoreNullValues {
        Allow = "ALLOW",
        DoNotAllow = "DO_NOT_ALLOW",
    }
}
