// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the enum mutability of a standard tag definition template.
    pub enum StandardTagDefinitionTemplateEnumMutability {
        Immutable = "IMMUTABLE",
        Mutable = "MUTABLE",
        Appendable = "APPENDABLE",
    }
}
