// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dependent source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DependentSource {
    /// The name of the source.
    pub source_name: Option<String>,
    /// The display name of the source.
    pub source_display_name: Option<String>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The type of the source.
    pub source_type: Option<String>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// Whether automatic association is enabled for the source.
    pub is_auto_association_enabled: Option<bool>,
    /// The entity types.
    pub entity_types: Option<Vec<models::LogAnalyticsSourceEntityType>>,
    /// The dependencies.
    pub dependencies: Option<Vec<models::Dependency>>,
}

model! {
    DependentSource {
        optional {
            source_name = "sourceName", with_source_name(String);
            source_display_name = "sourceDisplayName", with_source_display_name(String);
            source_id = "sourceId", with_source_id(i64);
            source_type = "sourceType", with_source_type(String);
            is_system = "isSystem", with_is_system(bool);
            is_auto_association_enabled = "isAutoAssociationEnabled",
                with_is_auto_association_enabled(bool);
            entity_types = "entityTypes", with_entity_types([models::LogAnalyticsSourceEntityType]);
            dependencies = "dependencies", with_dependencies([models::Dependency]);
        }
    }
}
