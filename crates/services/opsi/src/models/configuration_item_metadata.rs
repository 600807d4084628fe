// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Configuration item metadata.
    ///
    /// The field `configItemType` selects the variant.
    pub enum ConfigurationItemMetadata by "configItemType" {
        Basic(models::BasicConfigurationItemMetadata) = "BASIC", as_basic;
    }
}
