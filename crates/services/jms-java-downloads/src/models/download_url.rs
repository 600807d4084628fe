// @generated from spec/jms-java-downloads.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A download URL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadUrl {
    /// The URL for the download.
    pub download_url: Secret,
    /// The download URL type.
    pub download_url_type: models::DownloadUrlType,
}

model! {
    DownloadUrl {
        download_url = "downloadUrl";
        download_url_type = "downloadUrlType";
    }
}
