// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an auto resource management configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutoResourceManagementConfigurationDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The time in minutes for the database to stabilize after an event.
    pub cool_off_period_in_minutes: Option<i64>,
    /// The maximum number of attempts to move replication units (RU) per database in the period.
    pub max_move_ru_attempts: Option<i64>,
    /// The time unit of the period for `maxMoveRuAttempts`.
    pub max_move_ru_unit: Option<models::AutoResourceManagementConfigurationMaxMoveRuUnit>,
    /// The mode.
    pub mode: Option<models::AutoResourceManagementConfigurationMode>,
    /// The action on the resource.
    pub action_type: Option<models::AutoResourceManagementConfigurationActionType>,
    /// The OCIDs of the Notifications topics.
    pub notification_topic_ids: Option<Vec<String>>,
    /// The OCIDs of the streams that receive telemetry about shards.
    pub stream_ids: Option<Vec<String>>,
}

model! {
    AutoResourceManagementConfigurationDetails {
        is_enabled = "isEnabled";
        cool_off_period_in_minutes = "coolOffPeriodInMinutes";
        max_move_ru_attempts = "maxMoveRuAttempts";
        max_move_ru_unit = "maxMoveRuUnit";
        mode = "mode";
        action_type = "actionType";
        notification_topic_ids = "notificationTopicIds";
        stream_ids = "streamIds";
    }
}
