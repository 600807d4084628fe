// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the missing column handling of a schema drift configuration.
    pub enum SchemaDriftConfigMissingColumnHandling {
        Allow = "ALLOW",
        NullSelect = "NULL_SELECT",
        DoNotAllow = "DO_NOT_ALLOW",
    }
}
