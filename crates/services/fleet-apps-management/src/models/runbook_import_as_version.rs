// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A runbook import as version.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookImportAsVersion {
    /// The version.
    pub version: Option<String>,
    /// The import option of the runbook.
    pub import_option: models::RunbookImportAsImportOption,
    /// The ID of the runbook.
    pub runbook_id: String,
}

model! {
    RunbookImportAsVersion, "importType" = "RUNBOOK_VERSION" {
        required {
            import_option = "importOption", with_import_option(models::RunbookImportAsImportOption);
            runbook_id = "runbookId", with_runbook_id(String);
        }
        optional {
            version = "version", with_version(String);
        }
    }
}
