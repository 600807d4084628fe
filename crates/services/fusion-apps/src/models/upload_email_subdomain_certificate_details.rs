// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an email subdomain certificate to upload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadEmailSubdomainCertificateDetails {
    /// The common name.
    pub common_name: String,
    /// The certificate in PEM format.
    pub certificate_pem: String,
    /// The certificate chain with intermediate and root certificates, in PEM format.
    pub certificate_chain_pem: Option<String>,
}

model! {
    UploadEmailSubdomainCertificateDetails {
        required {
            common_name = "commonName", with_common_name(String);
            certificate_pem = "certificatePem", with_certificate_pem(String);
        }
        optional {
            certificate_chain_pem = "certificateChainPem", with_certificate_chain_pem(String);
        }
    }
}
