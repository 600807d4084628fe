// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics source entity type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceEntityType {
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The entity type category.
    pub entity_type_category: Option<String>,
    /// The display name of the entity type.
    pub entity_type_display_name: Option<String>,
}

model! {
    LogAnalyticsSourceEntityType {
        optional {
            source_id = "sourceId", with_source_id(i64);
            entity_type = "entityType", with_entity_type(String);
            entity_type_category = "entityTypeCategory", with_entity_type_category(String);
            entity_type_display_name = "entityTypeDisplayName",
                with_entity_type_display_name(String);
        }
    }
}
