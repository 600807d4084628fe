// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A content validation.
    ///
    /// The field `validationType` selects the variant.
    pub enum ContentValidation by "validationType" {
        None(models::NoContentValidation) = "NONE", as_none;
    }
}
