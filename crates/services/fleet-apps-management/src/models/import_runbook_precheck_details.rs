// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a runbook precheck to import.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImportRunbookPrecheckDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The source of the content.
    pub content_source: models::TransferRunbookContentDetails,
    /// The destination or source of the content.
    pub content_destination: models::TransferRunbookContentDetails,
    /// The value of `importAs`.
    pub import_as: Option<models::RunbookImportAs>,
    /// The required values.
    pub required_values: Option<Vec<models::ImportRunbookPrecheckRequiredValue>>,
}

model! {
    ImportRunbookPrecheckDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            content_source = "contentSource",
                with_content_source(models::TransferRunbookContentDetails);
            content_destination = "contentDestination",
                with_content_destination(models::TransferRunbookContentDetails);
        }
        optional {
            import_as = "importAs", with_import_as(models::RunbookImportAs);
            required_values = "requiredValues",
                with_required_values([models::ImportRunbookPrecheckRequiredValue]);
        }
    }
}
