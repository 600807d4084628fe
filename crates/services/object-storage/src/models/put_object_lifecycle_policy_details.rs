// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The new lifecycle policy of a bucket.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PutObjectLifecyclePolicyDetails {
    /// The complete list of rules.
    pub items: Option<Vec<models::ObjectLifecycleRule>>,
}

model! {
    PutObjectLifecyclePolicyDetails {
        optional {
            items = "items", with_items([models::ObjectLifecycleRule]);
        }
    }
}
