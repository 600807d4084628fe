// @generated from spec/streaming.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The details of a cursor to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCursorDetails {
    /// The partition.
    pub partition: String,
    /// The type.
    pub type_: models::CursorType,
    /// The offset.
    pub offset: Option<i64>,
    /// The time.
    pub time: Option<DateTime<Utc>>,
}

model! {
    CreateCursorDetails {
        required {
            partition = "partition", with_partition(String);
            type_ = "type", with_type(models::CursorType);
        }
        optional {
            offset = "offset", with_offset(i64);
            time = "time", with_time(DateTime<Utc>);
        }
    }
}
