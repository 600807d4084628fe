// @generated from spec/field-named-like-a-cast.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::field_named_like_a_cast::models;

/// A file source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSource {
    /// The as file.
    pub as_file: Option<String>,
    /// The state.
    pub state: models::SourceState,
    /// The next state.
    pub next_state: Option<models::SourceNextState>,
    /// The size.
    pub size: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The labels, as key-value pairs.
    pub labels: Option<BTreeMap<String, String>>,
    /// The path.
    pub path: Option<String>,
}

model! {
    FileSource, "type" = "FILE" {
        required {
            state = "state", with_state(models::SourceState);
        }
        optional {
            as_file = "asFile", with_as_file(String);
            next_state = "nextState", with_next_state(models::SourceNextState);
            size = "size", with_size(i64);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            labels = "labels", with_labels({String});
            path = "path", with_path(String);
        }
    }
}
