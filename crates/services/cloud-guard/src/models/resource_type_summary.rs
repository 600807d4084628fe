// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a resource type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceTypeSummary {
    /// The name.
    pub name: String,
    /// The display name.
    pub display_name: String,
    /// The rules.
    pub rules: Option<Vec<models::RuleSummary>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ResourceTypeSummary {
        name = "name";
        display_name = "displayName";
        rules = "rules";
        locks = "locks";
    }
}
