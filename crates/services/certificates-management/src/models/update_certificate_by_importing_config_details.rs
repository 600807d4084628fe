// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The fields to update in a certificate by importing configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertificateByImportingConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The rotation state of the version.
    pub stage: Option<models::CertificateConfigStage>,
    /// The certificate chain in PEM format.
    pub cert_chain_pem: String,
    /// The private key, in PEM format.
    pub private_key_pem: Secret,
    /// The certificate in PEM format.
    pub certificate_pem: String,
    /// The passphrase of the private key.
    pub private_key_pem_passphrase: Option<Secret>,
}

model! {
    UpdateCertificateByImportingConfigDetails, "configType" = "IMPORTED" {
        required {
            cert_chain_pem = "certChainPem", with_cert_chain_pem(String);
            private_key_pem = "privateKeyPem", with_private_key_pem(Secret);
            certificate_pem = "certificatePem", with_certificate_pem(String);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            stage = "stage", with_stage(models::CertificateConfigStage);
            private_key_pem_passphrase = "privateKeyPemPassphrase",
                with_private_key_pem_passphrase(Secret);
        }
    }
}
