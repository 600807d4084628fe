// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a configuration item.
    ///
    /// The field `configItemType` selects the variant.
    pub enum UpdateConfigurationItemDetails by "configItemType", sent {
        Basic(models::UpdateBasicConfigurationItemDetails) = "BASIC", as_basic;
    }
}
