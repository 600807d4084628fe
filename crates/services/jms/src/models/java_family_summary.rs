// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a Java family.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaFamilySummary {
    /// The version of the Java release family.
    pub family_version: String,
    /// The display name.
    pub display_name: String,
    /// The support category of the Java release family.
    pub support_type: models::JavaFamilySupportType,
    /// The end-of-support-life date of the Java release family.
    pub end_of_support_life_date: DateTime<Utc>,
    /// The URL of the documentation for the release.
    pub doc_url: String,
    /// The latest Java release of the family.
    pub latest_release_version: String,
    /// Whether the Java release family is under active support.
    pub is_supported_version: bool,
    /// The release date.
    pub release_date: Option<DateTime<Utc>>,
    /// The license types of the Java family.
    pub license_types: Option<Vec<models::LicenseType>>,
}

model! {
    JavaFamilySummary {
        family_version = "familyVersion";
        display_name = "displayName";
        support_type = "supportType";
        end_of_support_life_date = "endOfSupportLifeDate";
        doc_url = "docUrl";
        latest_release_version = "latestReleaseVersion";
        is_supported_version = "isSupportedVersion";
        release_date = "releaseDate";
        license_types = "licenseTypes";
    }
}
