// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a certificate authority generate CSR.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCertificateAuthorityGenerateCsrDetails {}

model! {
    UpdateCertificateAuthorityGenerateCsrDetails, "actionType" = "GENERATE_CSR" {
        optional {}
    }
}
