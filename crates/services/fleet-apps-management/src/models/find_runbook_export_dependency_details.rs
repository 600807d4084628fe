// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a runbook export dependency to find.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FindRunbookExportDependencyDetails {
    /// The OCID of the runbook.
    pub runbook_id: String,
    /// The OCID of the runbook version.
    pub runbook_version_id: Option<String>,
}

model! {
    FindRunbookExportDependencyDetails {
        required {
            runbook_id = "runbookId", with_runbook_id(String);
        }
        optional {
            runbook_version_id = "runbookVersionId", with_runbook_version_id(String);
        }
    }
}
