// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a detailed description.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDetailedDescriptionDetails {
    /// The image of the logo, base64-encoded.
    pub logo: Option<String>,
    /// The description of the object in rich text, base64-encoded.
    pub detailed_description: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateDetailedDescriptionDetails {
        optional {
            logo = "logo", with_logo(String), clear_logo;
            detailed_description = "detailedDescription", with_detailed_description(String),
                clear_detailed_description;
        }
    }
}
