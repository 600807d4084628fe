// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a client application.
    ///
    /// The field `type` selects the variant.
    pub enum ClientAppDetails by "type" {
        Custom(models::CustomClientAppDetails) = "CUSTOM", as_custom;
        ValidationBlock(models::ValidationBlockClientAppDetails) = "VALIDATION_BLOCK",
            as_validation_block;
    }
}
