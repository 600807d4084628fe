// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An operation runbook.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationRunbook {
    /// The ID of the runbook.
    pub runbook_id: String,
    /// The name of the runbook version.
    pub runbook_version_name: String,
    /// The input parameters.
    pub input_parameters: Option<Vec<models::InputParameter>>,
}

model! {
    OperationRunbook {
        required {
            runbook_id = "runbookId", with_runbook_id(String);
            runbook_version_name = "runbookVersionName", with_runbook_version_name(String);
        }
        optional {
            input_parameters = "inputParameters", with_input_parameters([models::InputParameter]);
        }
    }
}
