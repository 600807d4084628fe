// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a runbook import dependency to find.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindRunbookImportDependencyDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The content.
    pub content: models::TransferRunbookContentDetails,
}

model! {
    FindRunbookImportDependencyDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            content = "content", with_content(models::TransferRunbookContentDetails);
        }
    }
}
