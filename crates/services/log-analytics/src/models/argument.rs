// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An argument.
    ///
    /// The field `type` selects the variant.
    pub enum Argument by "type" {
        Field(models::FieldArgument) = "FIELD", as_field;
        Literal(models::LiteralArgument) = "LITERAL", as_literal;
    }
}
