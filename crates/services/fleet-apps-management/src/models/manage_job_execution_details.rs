// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a job execution to manage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManageJobExecutionDetails {
    /// The details of the action.
    pub action_details: models::UserActionDetails,
}

model! {
    ManageJobExecutionDetails {
        required {
            action_details = "actionDetails", with_action_details(models::UserActionDetails);
        }
    }
}
