// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OKV key.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OkvKeyDetails {
    /// The OKV URI.
    pub okv_uri: String,
    /// The OKV KMS key.
    pub okv_kms_key: String,
    /// The directory name.
    pub directory_name: String,
    /// The certificate directory name.
    pub certificate_directory_name: String,
    /// The ID of the certificate.
    pub certificate_id: Option<String>,
}

model! {
    OkvKeyDetails, "provider" = "OKV" {
        required {
            okv_uri = "okvUri", with_okv_uri(String);
            okv_kms_key = "okvKmsKey", with_okv_kms_key(String);
            directory_name = "directoryName", with_directory_name(String);
            certificate_directory_name = "certificateDirectoryName",
                with_certificate_directory_name(String);
        }
        optional {
            certificate_id = "certificateId", with_certificate_id(String);
        }
    }
}
