// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A certificates certificate authority.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificatesCertificateAuthority {
    /// The OCID of the certificate authority (CA).
    pub certificate_authority_id: Option<String>,
}

model! {
    CertificatesCertificateAuthority, "type" = "CERTIFICATE_AUTHORITY" {
        optional {
            certificate_authority_id = "certificateAuthorityId",
                with_certificate_authority_id(String);
        }
    }
}
