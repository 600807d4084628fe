// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::nested_discriminator::models;

/// A file source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSource {
    /// What people call it.
    pub display_name: String,
    /// The priority.
    pub priority: i64,
    /// The comment.
    pub comment: Option<String>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The origin.
    pub origin: Option<models::Origin>,
    /// The path.
    pub path: Option<String>,
}

model! {
    FileSource, "sourceType" = "FILE" {
        required {
            display_name = "displayName", with_display_name(String);
            priority = "priority", with_priority(i64);
        }
        optional {
            comment = "comment", with_comment(String);
            labels = "labels", with_labels([String]);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            origin = "origin", with_origin(models::Origin);
            path = "path", with_path(String);
        }
    }
}
