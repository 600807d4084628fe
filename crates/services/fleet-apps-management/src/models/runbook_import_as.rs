// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The object `RunbookImportAs`.
    ///
    /// The field `importType` selects the variant.
    pub enum RunbookImportAs by "importType", sent {
        Runbook(models::RunbookImportAsRunbook) = "RUNBOOK", as_runbook;
        RunbookVersion(models::RunbookImportAsVersion) = "RUNBOOK_VERSION", as_runbook_version;
    }
    shared {
        /// The version.
        version = "version", str, in Runbook RunbookVersion;
        /// The import option of the runbook.
        import_option = "importOption", copy models::RunbookImportAsImportOption, in Runbook
            RunbookVersion;
    }
}
