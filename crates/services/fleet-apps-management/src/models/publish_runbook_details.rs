// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a runbook to publish.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublishRunbookDetails {
    /// The OCID of the runbook.
    pub runbook_id: String,
    /// The OCID of the runbook version.
    pub runbook_version_id: String,
}

model! {
    PublishRunbookDetails {
        required {
            runbook_id = "runbookId", with_runbook_id(String);
            runbook_version_id = "runbookVersionId", with_runbook_version_id(String);
        }
    }
}
