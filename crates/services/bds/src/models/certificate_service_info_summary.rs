// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of certificate service information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CertificateServiceInfoSummary {
    /// The service.
    pub service: models::CertificateServiceInfoService,
    /// The service certificate status.
    pub service_certificate_status: models::CertificateServiceInfoServiceCertificateStatus,
    /// The host specific certificate details.
    pub host_specific_certificate_details: Vec<models::HostSpecificCertificateDetails>,
}

model! {
    CertificateServiceInfoSummary {
        service = "service";
        service_certificate_status = "serviceCertificateStatus";
        host_specific_certificate_details = "hostSpecificCertificateDetails";
    }
}
