// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The validator of tag values. A new validator does not affect values already in use.
    ///
    /// The field `validatorType` selects the variant.
    pub enum BaseTagDefinitionValidator by "validatorType" {
        Default(models::DefaultTagDefinitionValidator) = "DEFAULT", as_default;
        Enum(models::EnumTagDefinitionValidator) = "ENUM", as_enum;
    }
}
