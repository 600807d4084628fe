// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// VMware binary download information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VmwareBinaryDownloadInfo {
    /// The name of the file.
    pub file_name: String,
    /// The URL.
    pub url: String,
    /// The expiration time.
    pub time_expires: DateTime<Utc>,
}

model! {
    VmwareBinaryDownloadInfo {
        file_name = "fileName";
        url = "url";
        time_expires = "timeExpires";
    }
}
