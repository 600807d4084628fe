// @generated from spec/items-under-another-name.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::items_under_another_name::models;

/// Users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Users {
    /// The schemas.
    pub schemas: Vec<String>,
    /// The total results.
    pub total_results: Option<i64>,
    /// The resources.
    pub resources: Option<Vec<models::User>>,
}

model! {
    Users {
        schemas = "schemas";
        total_results = "totalResults";
        resources = "Resources";
    }
}
