// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A client certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClientCertificate {
    /// The name of the file.
    pub file_name: String,
    /// The content.
    pub content: String,
}

model! {
    ClientCertificate {
        required {
            file_name = "fileName", with_file_name(String);
            content = "content", with_content(String);
        }
    }
}
