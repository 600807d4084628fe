// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a host specific certificate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostSpecificCertificateDetails {
    /// The host name.
    pub host_name: Option<String>,
    /// The type of the certificate.
    pub certificate_type: Option<models::HostSpecificCertificateCertificateType>,
    /// The expiration time.
    pub time_expiry: Option<DateTime<Utc>>,
}

model! {
    HostSpecificCertificateDetails {
        host_name = "hostName";
        certificate_type = "certificateType";
        time_expiry = "timeExpiry";
    }
}
