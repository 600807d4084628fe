// @generated from spec/optimizer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

use crate::models;

/// The fields to update in a resource action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateResourceActionDetails {
    /// The status.
    pub status: models::ResourceActionStatus,
    /// The time when the current status ends.
    pub time_status_end: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

update! {
    UpdateResourceActionDetails {
        required {
            status = "status", with_status(models::ResourceActionStatus);
        }
        optional {
            time_status_end = "timeStatusEnd", with_time_status_end(DateTime<Utc>),
                clear_time_status_end;
        }
    }
}
