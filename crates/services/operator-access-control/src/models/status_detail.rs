// @generated from spec/operator-access-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A status detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatusDetail {
    /// The ID of the status.
    pub status_id: Option<i64>,
    /// The command name.
    pub command_name: Option<String>,
    /// The status.
    pub status: Option<String>,
    /// The time of the validation.
    pub time_of_validation: Option<DateTime<Utc>>,
}

model! {
    StatusDetail {
        status_id = "statusId";
        command_name = "commandName";
        status = "status";
        time_of_validation = "timeOfValidation";
    }
}
