// @generated from spec/certificates-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a certificate authority action.
    ///
    /// The field `actionType` selects the variant.
    pub enum UpdateCertificateAuthorityActionDetails by "actionType", sent {
        GenerateCsr(models::UpdateCertificateAuthorityGenerateCsrDetails) = "GENERATE_CSR",
            as_generate_csr;
        UpdateCertificate(models::UpdateCertificateAuthorityCertificateDetails)
            = "UPDATE_CERTIFICATE", as_update_certificate;
    }
}
