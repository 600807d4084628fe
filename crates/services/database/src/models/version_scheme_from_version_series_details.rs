// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of version scheme from version series.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VersionSchemeFromVersionSeriesDetails {
    /// The major version.
    pub major_version: String,
    /// The preference for the version.
    pub version_preference: models::VersionSchemeFromVersionSeriesVersionPreference,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
}

model! {
    VersionSchemeFromVersionSeriesDetails, "source" = "VERSION_SERIES" {
        required {
            major_version = "majorVersion", with_major_version(String);
            version_preference = "versionPreference",
                with_version_preference(models::VersionSchemeFromVersionSeriesVersionPreference);
        }
        optional {
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
        }
    }
}
