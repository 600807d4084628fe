// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data type change handling of a schema drift configuration.
    pub enum SchemaDriftConfigDataTypeChangeHandling {
        Allow = "ALLOW",
        DoCastIfPossible = "DO_CAST_IF_POSSIBLE",
        DoNotAllow = "DO_NOT_ALLOW",
    }
}
