// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A non disclosure agreement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NonDisclosureAgreement {
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The ID of the compliance document of the non-disclosure agreement.
    pub document_id: String,
    /// The OCID of the user.
    pub user_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The agreement content.
    pub agreement_content: String,
}

model! {
    NonDisclosureAgreement {
        id = "id";
        time_created = "timeCreated";
        document_id = "documentId";
        user_id = "userId";
        compartment_id = "compartmentId";
        agreement_content = "agreementContent";
    }
}
