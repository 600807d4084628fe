// @generated from spec/announcements-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a filter group to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFilterGroupDetails {
    /// The name. Cannot be changed later.
    pub name: String,
    /// The filters.
    pub filters: Vec<models::Filter>,
}

model! {
    CreateFilterGroupDetails {
        required {
            name = "name", with_name(String);
            filters = "filters", with_filters([models::Filter]);
        }
    }
}
