// @generated from spec/governance-rules-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A base tag definition validator.
    ///
    /// The field `validatorType` selects the variant.
    pub enum BaseTagDefinitionValidator by "validatorType" {
        Default(models::DefaultTagDefinitionValidator) = "DEFAULT", as_default;
        Enum(models::EnumTagDefinitionValidator) = "ENUM", as_enum;
    }
}
