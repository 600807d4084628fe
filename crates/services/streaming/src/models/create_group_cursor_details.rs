// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a group cursor to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGroupCursorDetails {
    /// The type.
    pub type_: models::GroupCursorType,
    /// The time.
    pub time: Option<DateTime<Utc>>,
    /// The name of the group.
    pub group_name: String,
    /// The name of the instance.
    pub instance_name: Option<String>,
    /// The timeout in milliseconds.
    pub timeout_in_ms: Option<i64>,
    /// Whether reading commits the offsets of the previous read. If not, the consumer commits them.
    /// Default: `true`.
    pub commit_on_get: Option<bool>,
}

model! {
    CreateGroupCursorDetails {
        required {
            type_ = "type", with_type(models::GroupCursorType);
            group_name = "groupName", with_group_name(String);
        }
        optional {
            time = "time", with_time(DateTime<Utc>);
            instance_name = "instanceName", with_instance_name(String);
            timeout_in_ms = "timeoutInMs", with_timeout_in_ms(i64);
            commit_on_get = "commitOnGet", with_commit_on_get(bool);
        }
    }
}
