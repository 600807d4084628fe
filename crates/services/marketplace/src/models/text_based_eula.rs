// @generated from spec/marketplace.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A text based EULA.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TextBasedEula {
    /// The license text.
    pub license_text: Option<String>,
}

model! {
    TextBasedEula, "eulaType" = "TEXT" {
        optional {
            license_text = "licenseText", with_license_text(String);
        }
    }
}
