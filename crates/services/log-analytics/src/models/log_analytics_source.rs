// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A log analytics source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSource {
    /// The label conditions of the source.
    pub label_conditions: Option<Vec<models::LogAnalyticsSourceLabelCondition>>,
    /// The number of associations.
    pub association_count: Option<i64>,
    /// The entities of the association.
    pub association_entity: Option<Vec<models::LogAnalyticsAssociation>>,
    /// The definitions of data filters.
    pub data_filter_definitions: Option<Vec<models::LogAnalyticsSourceDataFilter>>,
    /// The database credential.
    pub database_credential: Option<String>,
    /// The definitions of extended fields.
    pub extended_field_definitions: Option<Vec<models::LogAnalyticsSourceExtendedFieldDefinition>>,
    /// Whether this is a cloud source.
    pub is_for_cloud: Option<bool>,
    /// The labels.
    pub labels: Option<Vec<models::LogAnalyticsLabelView>>,
    /// The definitions of the metrics.
    pub metric_definitions: Option<Vec<models::LogAnalyticsMetric>>,
    /// The metrics.
    pub metrics: Option<Vec<models::LogAnalyticsSourceMetric>>,
    /// The built-in parsers of the source.
    pub oob_parsers: Option<Vec<models::LogAnalyticsParser>>,
    /// The parameters.
    pub parameters: Option<Vec<models::LogAnalyticsParameter>>,
    /// The number of patterns.
    pub pattern_count: Option<i64>,
    /// The patterns.
    pub patterns: Option<Vec<models::LogAnalyticsSourcePattern>>,
    /// The description.
    pub description: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// The functions.
    pub functions: Option<Vec<models::LogAnalyticsSourceFunction>>,
    /// The ID of the source.
    pub source_id: Option<i64>,
    /// The name.
    pub name: Option<String>,
    /// Whether the content of the source is secure.
    pub is_secure_content: Option<bool>,
    /// Whether the object is built in, as opposed to custom.
    pub is_system: Option<bool>,
    /// The parsers of the source.
    pub parsers: Option<Vec<models::LogAnalyticsParser>>,
    /// Whether automatic association is enabled for the source.
    pub is_auto_association_enabled: Option<bool>,
    /// Whether the state of automatic association is overridden.
    pub is_auto_association_override: Option<bool>,
    /// The ID of the rule.
    pub rule_id: Option<i64>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The display name of the type.
    pub type_display_name: Option<String>,
    /// The warning configuration of the source.
    pub warning_config: Option<i64>,
    /// The metadata fields of the source.
    pub metadata_fields: Option<Vec<models::LogAnalyticsSourceMetadataField>>,
    /// The definitions of the labels.
    pub label_definitions: Option<Vec<models::LogAnalyticsLabelDefinition>>,
    /// The entity types.
    pub entity_types: Option<Vec<models::LogAnalyticsSourceEntityType>>,
    /// Whether the source overrides the time zone.
    pub is_timezone_override: Option<bool>,
    /// The custom parsers.
    pub user_parsers: Option<Vec<models::LogAnalyticsParser>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The event types.
    pub event_types: Option<Vec<models::EventType>>,
    /// The categories.
    pub categories: Option<Vec<models::LogAnalyticsCategory>>,
    /// The endpoints.
    pub endpoints: Option<Vec<models::LogAnalyticsEndpoint>>,
    /// The properties of the source.
    pub source_properties: Option<Vec<models::LogAnalyticsProperty>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LogAnalyticsSourceLifecycleState>,
}

model! {
    LogAnalyticsSource {
        optional {
            label_conditions = "labelConditions",
                with_label_conditions([models::LogAnalyticsSourceLabelCondition]);
            association_count = "associationCount", with_association_count(i64);
            association_entity = "associationEntity",
                with_association_entity([models::LogAnalyticsAssociation]);
            data_filter_definitions = "dataFilterDefinitions",
                with_data_filter_definitions([models::LogAnalyticsSourceDataFilter]);
            database_credential = "databaseCredential", with_database_credential(String);
            extended_field_definitions = "extendedFieldDefinitions",
                with_extended_field_definitions([models::LogAnalyticsSourceExtendedFieldDefinition]);
            is_for_cloud = "isForCloud", with_is_for_cloud(bool);
            labels = "labels", with_labels([models::LogAnalyticsLabelView]);
            metric_definitions = "metricDefinitions",
                with_metric_definitions([models::LogAnalyticsMetric]);
            metrics = "metrics", with_metrics([models::LogAnalyticsSourceMetric]);
            oob_parsers = "oobParsers", with_oob_parsers([models::LogAnalyticsParser]);
            parameters = "parameters", with_parameters([models::LogAnalyticsParameter]);
            pattern_count = "patternCount", with_pattern_count(i64);
            patterns = "patterns", with_patterns([models::LogAnalyticsSourcePattern]);
            description = "description", with_description(String);
            display_name = "displayName", with_display_name(String);
            edit_version = "editVersion", with_edit_version(i64);
            functions = "functions", with_functions([models::LogAnalyticsSourceFunction]);
            source_id = "sourceId", with_source_id(i64);
            name = "name", with_name(String);
            is_secure_content = "isSecureContent", with_is_secure_content(bool);
            is_system = "isSystem", with_is_system(bool);
            parsers = "parsers", with_parsers([models::LogAnalyticsParser]);
            is_auto_association_enabled = "isAutoAssociationEnabled",
                with_is_auto_association_enabled(bool);
            is_auto_association_override = "isAutoAssociationOverride",
                with_is_auto_association_override(bool);
            rule_id = "ruleId", with_rule_id(i64);
            type_name = "typeName", with_type_name(String);
            type_display_name = "typeDisplayName", with_type_display_name(String);
            warning_config = "warningConfig", with_warning_config(i64);
            metadata_fields = "metadataFields",
                with_metadata_fields([models::LogAnalyticsSourceMetadataField]);
            label_definitions = "labelDefinitions",
                with_label_definitions([models::LogAnalyticsLabelDefinition]);
            entity_types = "entityTypes", with_entity_types([models::LogAnalyticsSourceEntityType]);
            is_timezone_override = "isTimezoneOverride", with_is_timezone_override(bool);
            user_parsers = "userParsers", with_user_parsers([models::LogAnalyticsParser]);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
            event_types = "eventTypes", with_event_types([models::EventType]);
            categories = "categories", with_categories([models::LogAnalyticsCategory]);
            endpoints = "endpoints", with_endpoints([models::LogAnalyticsEndpoint]);
            source_properties = "sourceProperties",
                with_source_properties([models::LogAnalyticsProperty]);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::LogAnalyticsSourceLifecycleState);
        }
    }
}
