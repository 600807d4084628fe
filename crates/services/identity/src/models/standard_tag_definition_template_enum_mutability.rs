// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The allowed changes to the list of values: none, any, or only appending values.
    pub enum StandardTagDefinitionTemplateEnumMutability {
        Immutable = "IMMUTABLE",
        Mutable = "MUTABLE",
        Appendable = "APPENDABLE",
    }
}
