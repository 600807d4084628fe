// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

use crate::models;

/// The fields to update in a group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGroupDetails {
    /// The type.
    pub type_: Option<models::GroupType>,
    /// The time.
    pub time: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

update! {
    UpdateGroupDetails {
        optional {
            type_ = "type", with_type(models::GroupType), clear_type;
            time = "time", with_time(DateTime<Utc>), clear_time;
        }
    }
}
