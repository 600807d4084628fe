// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of cloud autonomous VM cluster SSL certificates to rotate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RotateCloudAutonomousVmClusterSslCertsDetails {
    /// The origin of the certificate: managed by the service (`SYSTEM`) or provided by the customer
    /// (`BYOC`).
    pub certificate_generation_type:
        models::RotateCloudAutonomousVmClusterSslCertsCertificateGenerationType,
    /// The OCID of the certificate.
    pub certificate_id: Option<String>,
    /// The OCID of the certificate authority (CA).
    pub certificate_authority_id: Option<String>,
    /// The OCID of the CA bundle.
    pub ca_bundle_id: Option<String>,
}

model! {
    RotateCloudAutonomousVmClusterSslCertsDetails {
        required {
            certificate_generation_type = "certificateGenerationType",
                with_certificate_generation_type(models::RotateCloudAutonomousVmClusterSslCertsCertificateGenerationType);
        }
        optional {
            certificate_id = "certificateId", with_certificate_id(String);
            certificate_authority_id = "certificateAuthorityId",
                with_certificate_authority_id(String);
            ca_bundle_id = "caBundleId", with_ca_bundle_id(String);
        }
    }
}
