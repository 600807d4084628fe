// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the extra column handling of a schema drift configuration.
    pub enum SchemaDriftConfigExtraColumnHandling {
        Allow = "ALLOW",
        NullFillup = "NULL_FILLUP",
        DoNotAllow = "DO_NOT_ALLOW",
    }
}
