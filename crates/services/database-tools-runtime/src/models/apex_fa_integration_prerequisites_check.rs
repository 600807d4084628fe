// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An APEX fa integration prerequisites check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApexFaIntegrationPrerequisitesCheck {
    /// The status.
    pub status: Option<models::ApexFaIntegrationPrerequisitesCheckStatus>,
    /// The details of the status.
    pub status_details: Option<Vec<String>>,
}

model! {
    ApexFaIntegrationPrerequisitesCheck {
        status = "status";
        status_details = "statusDetails";
    }
}
