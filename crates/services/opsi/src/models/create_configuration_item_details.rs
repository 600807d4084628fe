// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a configuration item to create.
    ///
    /// The field `configItemType` selects the variant.
    pub enum CreateConfigurationItemDetails by "configItemType", sent {
        Basic(models::CreateBasicConfigurationItemDetails) = "BASIC", as_basic;
    }
}
