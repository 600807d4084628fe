// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionDetails {
    /// The number.
    pub number: String,
    /// The description.
    pub description: String,
    /// The release date.
    pub release_date: String,
}

model! {
    VersionDetails {
        required {
            number = "number", with_number(String);
            description = "description", with_description(String);
            release_date = "releaseDate", with_release_date(String);
        }
    }
}
