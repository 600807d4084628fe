// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Branding settings images.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BrandingSettingsImages {
    /// The value.
    pub value: String,
    /// The type.
    pub type_: String,
    /// The display name.
    pub display: Option<String>,
}

model! {
    BrandingSettingsImages {
        value = "value";
        type_ = "type";
        display = "display";
    }
}
