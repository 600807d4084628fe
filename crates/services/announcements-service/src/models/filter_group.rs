// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A filter group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterGroup {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The filters.
    pub filters: Vec<models::Filter>,
}

model! {
    FilterGroup {
        name = "name";
        filters = "filters";
    }
}
