// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a log analytics source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsSourceSummary {
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
    /// The endpoints.
    pub endpoints: Option<Vec<models::LogAnalyticsEndpoint>>,
    /// The properties of the source.
    pub source_properties: Option<Vec<models::LogAnalyticsProperty>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LogAnalyticsSourceLifecycleState>,
}

model! {
    LogAnalyticsSourceSummary {
        label_conditions = "labelConditions";
        association_count = "associationCount";
        association_entity = "associationEntity";
        data_filter_definitions = "dataFilterDefinitions";
        database_credential = "databaseCredential";
        extended_field_definitions = "extendedFieldDefinitions";
        is_for_cloud = "isForCloud";
        labels = "labels";
        metric_definitions = "metricDefinitions";
        metrics = "metrics";
        oob_parsers = "oobParsers";
        parameters = "parameters";
        pattern_count = "patternCount";
        patterns = "patterns";
        description = "description";
        display_name = "displayName";
        edit_version = "editVersion";
        functions = "functions";
        source_id = "sourceId";
        name = "name";
        is_secure_content = "isSecureContent";
        is_system = "isSystem";
        parsers = "parsers";
        is_auto_association_enabled = "isAutoAssociationEnabled";
        is_auto_association_override = "isAutoAssociationOverride";
        rule_id = "ruleId";
        type_name = "typeName";
        type_display_name = "typeDisplayName";
        warning_config = "warningConfig";
        metadata_fields = "metadataFields";
        label_definitions = "labelDefinitions";
        entity_types = "entityTypes";
        is_timezone_override = "isTimezoneOverride";
        user_parsers = "userParsers";
        time_updated = "timeUpdated";
        endpoints = "endpoints";
        source_properties = "sourceProperties";
        lifecycle_state = "lifecycleState";
    }
}
