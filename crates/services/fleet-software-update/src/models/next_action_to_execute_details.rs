// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a next action to execute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NextActionToExecuteDetails {
    /// The type.
    pub type_: models::NextActionToExecuteType,
    /// The expected start time of the Exadata Fleet Update action.
    pub time_to_start: Option<DateTime<Utc>>,
}

model! {
    NextActionToExecuteDetails {
        type_ = "type";
        time_to_start = "timeToStart";
    }
}
