// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a log analytics entity type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLogAnalyticsEntityTypeDetails {
    /// The category.
    pub category: Option<String>,
    /// The properties.
    pub properties: Option<Vec<models::EntityTypeProperty>>,
    cleared: Vec<String>,
}

update! {
    UpdateLogAnalyticsEntityTypeDetails {
        optional {
            category = "category", with_category(String), clear_category;
            properties = "properties", with_properties([models::EntityTypeProperty]),
                clear_properties;
        }
    }
}
