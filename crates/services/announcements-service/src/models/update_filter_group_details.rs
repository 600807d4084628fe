// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a filter group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateFilterGroupDetails {
    /// The filters.
    pub filters: Vec<models::Filter>,
}

model! {
    UpdateFilterGroupDetails {
        required {
            filters = "filters", with_filters([models::Filter]);
        }
    }
}
