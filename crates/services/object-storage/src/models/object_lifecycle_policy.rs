// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The lifecycle policy of a bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectLifecyclePolicy {
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The rules.
    pub items: Option<Vec<models::ObjectLifecycleRule>>,
}

model! {
    ObjectLifecyclePolicy {
        time_created = "timeCreated";
        items = "items";
    }
}
