// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An action that calls an operation of this API.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleHttpAction {
    /// The details of the HTTP call.
    pub action_details: models::ScheduleHttpActionDetails,
}

model! {
    ScheduleHttpAction, "actionType" = "HTTP" {
        required {
            action_details = "actionDetails",
                with_action_details(models::ScheduleHttpActionDetails);
        }
    }
}
