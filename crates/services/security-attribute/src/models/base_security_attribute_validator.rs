// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A base security attribute validator.
    ///
    /// The field `validatorType` selects the variant.
    pub enum BaseSecurityAttributeValidator by "validatorType" {
        Default(models::DefaultSecurityAttributeValidator) = "DEFAULT", as_default;
        Enum(models::EnumSecurityAttributeValidator) = "ENUM", as_enum;
    }
}
