// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a detailed description to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDetailedDescriptionDetails {
    /// The image of the logo, base64-encoded.
    pub logo: Option<String>,
    /// The description of the object in rich text, base64-encoded.
    pub detailed_description: Option<String>,
}

model! {
    CreateDetailedDescriptionDetails {
        optional {
            logo = "logo", with_logo(String);
            detailed_description = "detailedDescription", with_detailed_description(String);
        }
    }
}
