// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::nested_discriminator::models;

/// A bucket source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BucketSource {
    /// What people call it.
    pub display_name: String,
    /// The priority.
    pub priority: i64,
    /// The comment.
    pub comment: String,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The origin.
    pub origin: Option<models::Origin>,
    /// The region.
    pub region: Option<String>,
    /// The bucket.
    pub bucket: String,
}

model! {
    BucketSource, "sourceType" = "BUCKET" {
        required {
            display_name = "displayName", with_display_name(String);
            priority = "priority", with_priority(i64);
            comment = "comment", with_comment(String);
            bucket = "bucket", with_bucket(String);
        }
        optional {
            labels = "labels", with_labels([String]);
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            origin = "origin", with_origin(models::Origin);
            region = "region", with_region(String);
        }
    }
}
