// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a secure connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecureConnectionDetails {
    /// The OCID of the certificate.
    pub certificate_id: Option<String>,
    /// The origin of the certificate: managed by the service (`SYSTEM`) or provided by the customer
    /// (`BYOC`).
    pub certificate_generation_type: models::SecureConnectionCertificateGenerationType,
}

model! {
    SecureConnectionDetails {
        required {
            certificate_generation_type = "certificateGenerationType",
                with_certificate_generation_type(models::SecureConnectionCertificateGenerationType);
        }
        optional {
            certificate_id = "certificateId", with_certificate_id(String);
        }
    }
}
