// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A Java artifact.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JavaArtifact {
    /// The ID of the artifact.
    pub artifact_id: i64,
    /// The artifact description.
    pub artifact_description: String,
    /// The content type of the artifact.
    pub artifact_content_type: models::JavaArtifactArtifactContentType,
    /// The approximate size of the compressed file, in bytes.
    pub approximate_file_size_in_bytes: i64,
    /// The SHA256 digest.
    pub sha256: String,
    /// The artifact file name.
    pub artifact_file_name: Option<String>,
    /// The operating system family.
    pub os_family: String,
    /// The architecture.
    pub architecture: String,
    /// The type of the package.
    pub package_type: String,
    /// The details of the package type.
    pub package_type_detail: Option<String>,
    /// The URL for the download.
    pub download_url: String,
    /// The script download URL.
    pub script_download_url: String,
    /// The script checksum URL.
    pub script_checksum_url: String,
}

model! {
    JavaArtifact {
        artifact_id = "artifactId";
        artifact_description = "artifactDescription";
        artifact_content_type = "artifactContentType";
        approximate_file_size_in_bytes = "approximateFileSizeInBytes";
        sha256 = "sha256";
        artifact_file_name = "artifactFileName";
        os_family = "osFamily";
        architecture = "architecture";
        package_type = "packageType";
        package_type_detail = "packageTypeDetail";
        download_url = "downloadUrl";
        script_download_url = "scriptDownloadUrl";
        script_checksum_url = "scriptChecksumUrl";
    }
}
