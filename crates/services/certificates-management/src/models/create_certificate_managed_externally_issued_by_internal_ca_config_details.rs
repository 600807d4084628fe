// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a certificate managed externally issued by internal CA configuration to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCertificateManagedExternallyIssuedByInternalCaConfigDetails {
    /// The name of the version.
    pub version_name: Option<String>,
    /// The OCID of the issuing certificate authority (CA).
    pub issuer_certificate_authority_id: String,
    /// The period of validity.
    pub validity: Option<models::Validity>,
    /// The certificate signing request, in PEM format.
    pub csr_pem: String,
}

model! {
    CreateCertificateManagedExternallyIssuedByInternalCaConfigDetails, "configType" = "MANAGED_EXTERNALLY_ISSUED_BY_INTERNAL_CA" {
        required {
            issuer_certificate_authority_id = "issuerCertificateAuthorityId",
                with_issuer_certificate_authority_id(String);
            csr_pem = "csrPem", with_csr_pem(String);
        }
        optional {
            version_name = "versionName", with_version_name(String);
            validity = "validity", with_validity(models::Validity);
        }
    }
}
