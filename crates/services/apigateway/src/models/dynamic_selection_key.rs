// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A dynamic selection key.
    ///
    /// The field `type` selects the variant.
    pub enum DynamicSelectionKey by "type" {
        AnyOf(models::AnyOfSelectionKey) = "ANY_OF", as_any_of;
        Wildcard(models::WildcardSelectionKey) = "WILDCARD", as_wildcard;
    }
    shared {
        /// Whether this is the default.
        is_default = "isDefault", copy bool, in AnyOf Wildcard;
        /// The name.
        name = "name", str, in AnyOf Wildcard;
    }
}
