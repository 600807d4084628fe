// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a non disclosure agreement to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNonDisclosureAgreementDetails {
    /// The ID of the compliance document of the non-disclosure agreement.
    pub document_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    CreateNonDisclosureAgreementDetails {
        document_id = "documentId";
        compartment_id = "compartmentId";
    }
}
