// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The type of the tag values: `ENUM` for a list, `STRING` for any value.
    pub enum StandardTagDefinitionTemplateType {
        Enum = "ENUM",
        String = "STRING",
    }
}
