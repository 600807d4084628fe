// @generated from spec/distributed-database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of distributed autonomous database auto resource management to configure.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConfigureDistributedAutonomousDatabaseAutoResourceManagementDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The time in minutes for the database to stabilize after an event.
    pub cool_off_period_in_minutes: Option<i64>,
    /// The maximum number of attempts to move replication units (RU) per database in the period.
    pub max_move_ru_attempts: Option<i64>,
    /// The time unit of the period for `maxMoveRuAttempts`.
    pub max_move_ru_unit:
        Option<models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementMaxMoveRuUnit>,
    /// The mode.
    pub mode: Option<models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementMode>,
    /// The action on the resource.
    pub action_type:
        Option<models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementActionType>,
    /// The OCIDs of the Notifications topics.
    pub notification_topic_ids: Option<Vec<String>>,
    /// The OCIDs of the streams that receive telemetry about shards.
    pub stream_ids: Option<Vec<String>>,
}

model! {
    ConfigureDistributedAutonomousDatabaseAutoResourceManagementDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
        optional {
            cool_off_period_in_minutes = "coolOffPeriodInMinutes",
                with_cool_off_period_in_minutes(i64);
            max_move_ru_attempts = "maxMoveRuAttempts", with_max_move_ru_attempts(i64);
            max_move_ru_unit = "maxMoveRuUnit",
                with_max_move_ru_unit(models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementMaxMoveRuUnit);
            mode = "mode",
                with_mode(models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementMode);
            action_type = "actionType",
                with_action_type(models::ConfigureDistributedAutonomousDatabaseAutoResourceManagementActionType);
            notification_topic_ids = "notificationTopicIds", with_notification_topic_ids([String]);
            stream_ids = "streamIds", with_stream_ids([String]);
        }
    }
}
