// @generated from spec/visual-builder.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of summarized applications to request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestSummarizedApplicationsDetails {
    /// The encrypted Open ID token of IDCS. Required for cloud accounts before UCPIS.
    pub idcs_open_id: Option<String>,
}

model! {
    RequestSummarizedApplicationsDetails {
        optional {
            idcs_open_id = "idcsOpenId", with_idcs_open_id(String);
        }
    }
}
