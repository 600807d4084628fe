// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// The details of runbook PAR URL content to transfer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransferRunbookParUrlContentDetails {
    /// The URL.
    pub url: Secret,
}

model! {
    TransferRunbookParUrlContentDetails, "sourceType" = "PAR_URL" {
        required {
            url = "url", with_url(Secret);
        }
    }
}
