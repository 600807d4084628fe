// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a group to filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilterGroupDetails {
    /// The filters.
    pub filters: Vec<models::Filter>,
}

model! {
    FilterGroupDetails {
        required {
            filters = "filters", with_filters([models::Filter]);
        }
    }
}
