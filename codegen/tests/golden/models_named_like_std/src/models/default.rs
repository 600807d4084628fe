// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models_named_like_std::models;

tagged_union! {
    /// A default.
    ///
    /// The field `kind` selects the variant.
    pub enum Default by "kind", sent {
        Union(models::Union) = "UNION", as_union;
        Default(models::Some) = "DEFAULT", as_default;
    }
    shared {
        /// The value.
        value = "value", ref models::Value, in Union Default;
    }
}
