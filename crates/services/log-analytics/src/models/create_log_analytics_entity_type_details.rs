// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a log analytics entity type to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLogAnalyticsEntityTypeDetails {
    /// The name.
    pub name: String,
    /// The category.
    pub category: Option<String>,
    /// The properties.
    pub properties: Option<Vec<models::EntityTypeProperty>>,
}

model! {
    CreateLogAnalyticsEntityTypeDetails {
        required {
            name = "name", with_name(String);
        }
        optional {
            category = "category", with_category(String);
            properties = "properties", with_properties([models::EntityTypeProperty]);
        }
    }
}
