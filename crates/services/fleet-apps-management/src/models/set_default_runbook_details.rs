// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a default runbook to set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SetDefaultRunbookDetails {
    /// The OCID of the runbook.
    pub runbook_id: String,
}

model! {
    SetDefaultRunbookDetails {
        required {
            runbook_id = "runbookId", with_runbook_id(String);
        }
    }
}
