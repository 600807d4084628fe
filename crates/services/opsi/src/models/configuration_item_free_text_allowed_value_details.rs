// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a configuration item free text allowed value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigurationItemFreeTextAllowedValueDetails {}

model! {
    ConfigurationItemFreeTextAllowedValueDetails, "allowedValueType" = "FREE_TEXT" {}
}
