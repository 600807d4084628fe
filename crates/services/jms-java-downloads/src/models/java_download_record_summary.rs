// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a Java download record.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaDownloadRecordSummary {
    /// The version of the Java release family.
    pub family_version: Option<String>,
    /// The display name of the Java family.
    pub family_display_name: Option<String>,
    /// The version of the Java release.
    pub release_version: Option<String>,
    /// The operating system family.
    pub os_family: Option<String>,
    /// The architecture.
    pub architecture: Option<String>,
    /// The type of the package.
    pub package_type: Option<String>,
    /// The details of the package type.
    pub package_type_detail: Option<String>,
    /// The ID of the source that requested the download.
    pub download_source_id: String,
    /// The time of the download.
    pub time_downloaded: DateTime<Utc>,
    /// The type of the download.
    pub download_type: String,
}

model! {
    JavaDownloadRecordSummary {
        family_version = "familyVersion";
        family_display_name = "familyDisplayName";
        release_version = "releaseVersion";
        os_family = "osFamily";
        architecture = "architecture";
        package_type = "packageType";
        package_type_detail = "packageTypeDetail";
        download_source_id = "downloadSourceId";
        time_downloaded = "timeDownloaded";
        download_type = "downloadType";
    }
}
