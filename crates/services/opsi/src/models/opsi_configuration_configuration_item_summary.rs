// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The summary of an OPSI configuration configuration item.
    ///
    /// The field `configItemType` selects the variant.
    pub enum OpsiConfigurationConfigurationItemSummary by "configItemType" {
        Basic(models::OpsiConfigurationBasicConfigurationItemSummary) = "BASIC", as_basic;
    }
}
