// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of an SQL to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadSqlDetails {
    /// The URL for the download.
    pub download_url: Secret,
}

model! {
    DownloadSqlDetails {
        download_url = "downloadUrl";
    }
}
