// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of a DB connection bundle to download.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DownloadDbConnectionBundleDetails {
    /// The password.
    pub password: Secret,
}

model! {
    DownloadDbConnectionBundleDetails {
        required {
            password = "password", with_password(Secret);
        }
    }
}
