// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A tag.
    ///
    /// The field `type` selects the variant.
    pub enum Tag by "type" {
        Defined(models::DefinedTag) = "DEFINED", as_defined;
        Freeform(models::FreeFormTag) = "FREEFORM", as_freeform;
    }
    shared {
        /// The key.
        key = "key", str, in Defined Freeform;
        /// The value.
        value = "value", str, in Defined Freeform;
    }
}
