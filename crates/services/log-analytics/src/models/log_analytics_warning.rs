// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A log analytics warning.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsWarning {
    /// The ID of the agent.
    pub agent_id: Option<String>,
    /// The host name.
    pub host_name: Option<String>,
    /// The rule display name.
    pub rule_display_name: Option<String>,
    /// The name of the source.
    pub source_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name of the source.
    pub source_display_name: Option<String>,
    /// The name of the entity.
    pub entity_name: Option<String>,
    /// The collection time.
    pub time_collected: Option<DateTime<Utc>>,
    /// The ID of the warning.
    pub warning_id: Option<String>,
    /// The time of the initial warning.
    pub time_of_initial_warning: Option<DateTime<Utc>>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
    /// Whether it is suppressed.
    pub is_suppressed: Option<bool>,
    /// The time of the latest warning.
    pub time_of_latest_warning: Option<DateTime<Utc>>,
    /// The warning level.
    pub warning_level: Option<String>,
    /// The warning message.
    pub warning_message: Option<String>,
    /// The ID of the pattern.
    pub pattern_id: Option<String>,
    /// The text of the pattern.
    pub pattern_text: Option<String>,
    /// The ID of the rule.
    pub rule_id: Option<String>,
    /// The ID of the source.
    pub source_id: Option<String>,
    /// The user or service by which it was suppressed.
    pub suppressed_by: Option<String>,
    /// The ID of the entity.
    pub entity_id: Option<String>,
    /// The type of the resource.
    pub entity_type: Option<String>,
    /// The display name of the entity type.
    pub entity_type_display_name: Option<String>,
    /// The display name of the type.
    pub type_display_name: Option<String>,
    /// The name of the type.
    pub type_name: Option<String>,
    /// The severity.
    pub severity: Option<i64>,
}

model! {
    LogAnalyticsWarning {
        agent_id = "agentId";
        host_name = "hostName";
        rule_display_name = "ruleDisplayName";
        source_name = "sourceName";
        compartment_id = "compartmentId";
        source_display_name = "sourceDisplayName";
        entity_name = "entityName";
        time_collected = "timeCollected";
        warning_id = "warningId";
        time_of_initial_warning = "timeOfInitialWarning";
        is_active = "isActive";
        is_suppressed = "isSuppressed";
        time_of_latest_warning = "timeOfLatestWarning";
        warning_level = "warningLevel";
        warning_message = "warningMessage";
        pattern_id = "patternId";
        pattern_text = "patternText";
        rule_id = "ruleId";
        source_id = "sourceId";
        suppressed_by = "suppressedBy";
        entity_id = "entityId";
        entity_type = "entityType";
        entity_type_display_name = "entityTypeDisplayName";
        type_display_name = "typeDisplayName";
        type_name = "typeName";
        severity = "severity";
    }
}
