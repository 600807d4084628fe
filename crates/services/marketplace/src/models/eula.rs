// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An EULA.
    ///
    /// The field `eulaType` selects the variant.
    pub enum Eula by "eulaType", sent {
        Text(models::TextBasedEula) = "TEXT", as_text;
    }
}
