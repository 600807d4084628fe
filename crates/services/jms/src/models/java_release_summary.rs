// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a Java release.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaReleaseSummary {
    /// The version of the Java release.
    pub release_version: String,
    /// The version of the Java release family.
    pub family_version: String,
    /// The parent release. Only for releases of the type `BPR`.
    pub parent_release_version: Option<String>,
    /// The security status of the Java Runtime.
    pub security_status: models::JavaReleaseSecurityStatus,
    /// The type of the release.
    pub release_type: models::JavaReleaseReleaseType,
    /// The type of the license.
    pub license_type: models::JavaReleaseLicenseType,
    /// The Java family of the release.
    pub family_details: Option<models::JavaFamily>,
    /// The license of the Java release.
    pub license_details: Option<models::JavaLicense>,
    /// The release date.
    pub release_date: DateTime<Utc>,
    /// The URL of the release notes of the Java version.
    pub release_notes_url: String,
    /// The content types of the artifacts.
    pub artifact_content_types: Vec<models::JavaReleaseArtifactContentType>,
    /// The patches of My Oracle Support for the release. Only for releases of the type `BPR`.
    pub mos_patches: Option<Vec<models::PatchDetail>>,
    /// The number of days for which the release has been below the security baseline.
    pub days_under_security_baseline: Option<i64>,
}

model! {
    JavaReleaseSummary {
        release_version = "releaseVersion";
        family_version = "familyVersion";
        parent_release_version = "parentReleaseVersion";
        security_status = "securityStatus";
        release_type = "releaseType";
        license_type = "licenseType";
        family_details = "familyDetails";
        license_details = "licenseDetails";
        release_date = "releaseDate";
        release_notes_url = "releaseNotesUrl";
        artifact_content_types = "artifactContentTypes";
        mos_patches = "mosPatches";
        days_under_security_baseline = "daysUnderSecurityBaseline";
    }
}
