// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a rover node renew certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverNodeRenewCertificateDetails {
    /// The certificate signing request.
    pub csr: String,
    /// The time when the certificate expires.
    pub time_cert_validity_end: DateTime<Utc>,
}

model! {
    RoverNodeRenewCertificateDetails {
        required {
            csr = "csr", with_csr(String);
            time_cert_validity_end = "timeCertValidityEnd",
                with_time_cert_validity_end(DateTime<Utc>);
        }
    }
}
