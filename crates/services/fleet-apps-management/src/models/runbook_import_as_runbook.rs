// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A runbook import as runbook.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RunbookImportAsRunbook {
    /// The version.
    pub version: Option<String>,
    /// The import option of the runbook.
    pub import_option: models::RunbookImportAsImportOption,
    /// The name of the runbook.
    pub runbook_name: String,
}

model! {
    RunbookImportAsRunbook, "importType" = "RUNBOOK" {
        required {
            import_option = "importOption", with_import_option(models::RunbookImportAsImportOption);
            runbook_name = "runbookName", with_runbook_name(String);
        }
        optional {
            version = "version", with_version(String);
        }
    }
}
