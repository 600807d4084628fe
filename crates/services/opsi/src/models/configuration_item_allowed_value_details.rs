// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a configuration item allowed value.
    ///
    /// The field `allowedValueType` selects the variant.
    pub enum ConfigurationItemAllowedValueDetails by "allowedValueType" {
        FreeText(models::ConfigurationItemFreeTextAllowedValueDetails) = "FREE_TEXT", as_free_text;
        Limit(models::ConfigurationItemLimitAllowedValueDetails) = "LIMIT", as_limit;
        Pick(models::ConfigurationItemPickAllowedValueDetails) = "PICK", as_pick;
    }
}
