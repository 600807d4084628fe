// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a vanity domain certificate to upload.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadVanityDomainCertificateDetails {
    /// Whether it is akamai.
    pub is_akamai: bool,
    /// The common name.
    pub common_name: String,
    /// The certificate in PEM format.
    pub certificate_pem: String,
    /// The certificate chain with intermediate and root certificates, in PEM format.
    pub certificate_chain_pem: Option<String>,
}

model! {
    UploadVanityDomainCertificateDetails {
        required {
            is_akamai = "isAkamai", with_is_akamai(bool);
            common_name = "commonName", with_common_name(String);
            certificate_pem = "certificatePem", with_certificate_pem(String);
        }
        optional {
            certificate_chain_pem = "certificateChainPem", with_certificate_chain_pem(String);
        }
    }
}
