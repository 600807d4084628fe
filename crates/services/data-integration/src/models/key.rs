// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A key.
    ///
    /// The field `modelType` selects the variant.
    pub enum Key by "modelType", sent {
        ForeignKey(models::ForeignKey) = "FOREIGN_KEY", as_foreign_key;
    }
}
