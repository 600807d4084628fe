// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a runbook version to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportRunbookVersionDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The source of the content.
    pub content_source: models::TransferRunbookContentDetails,
    /// The destination or source of the content.
    pub content_destination: models::TransferRunbookContentDetails,
    /// The OCID of the runbook.
    pub runbook_id: Option<String>,
    /// The import option of the runbook.
    pub import_option: Option<models::ImportRunbookVersionImportOption>,
    /// The version.
    pub version: Option<String>,
    /// The required values.
    pub required_values: Option<Vec<models::RunbookImportRequiredValue>>,
}

model! {
    ImportRunbookVersionDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            content_source = "contentSource",
                with_content_source(models::TransferRunbookContentDetails);
            content_destination = "contentDestination",
                with_content_destination(models::TransferRunbookContentDetails);
        }
        optional {
            runbook_id = "runbookId", with_runbook_id(String);
            import_option = "importOption",
                with_import_option(models::ImportRunbookVersionImportOption);
            version = "version", with_version(String);
            required_values = "requiredValues",
                with_required_values([models::RunbookImportRequiredValue]);
        }
    }
}
