// @generated from spec/nested-discriminator.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::nested_discriminator::models;

/// A remote source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemoteSource {
    /// The source type.
    pub source_type: models::SourceType,
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
}

model! {
    RemoteSource {
        source_type = "sourceType";
        display_name = "displayName";
        priority = "priority";
        comment = "comment";
        labels = "labels";
        time_created = "timeCreated";
        origin = "origin";
        region = "region";
    }
}
