// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an application version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AppVersionSummary {
    /// The release date.
    pub release_date: String,
    /// The end of support.
    pub end_of_support: String,
    /// The supported application name.
    pub supported_app_name: String,
    /// Whether it is certified.
    pub is_certified: bool,
}

model! {
    AppVersionSummary {
        release_date = "releaseDate";
        end_of_support = "endOfSupport";
        supported_app_name = "supportedAppName";
        is_certified = "isCertified";
    }
}
