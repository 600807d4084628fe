// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a certificate version to revoke.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RevokeCertificateVersionDetails {
    /// The reason for the revocation.
    pub revocation_reason: Option<models::RevokeCertificateVersionRevocationReason>,
}

model! {
    RevokeCertificateVersionDetails {
        optional {
            revocation_reason = "revocationReason",
                with_revocation_reason(models::RevokeCertificateVersionRevocationReason);
        }
    }
}
