// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a managed instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateManagedInstanceDetails {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the primary management station of the instance.
    pub primary_management_station_id: Option<String>,
    /// The OCID of the secondary management station of the instance.
    pub secondary_management_station_id: Option<String>,
    /// The OCID of the Notifications topic.
    pub notification_topic_id: Option<String>,
    /// The settings for Autonomous Linux.
    pub autonomous_settings: Option<models::UpdatableAutonomousSettings>,
    cleared: Vec<String>,
}

update! {
    UpdateManagedInstanceDetails {
        optional {
            description = "description", with_description(String), clear_description;
            primary_management_station_id = "primaryManagementStationId",
                with_primary_management_station_id(String), clear_primary_management_station_id;
            secondary_management_station_id = "secondaryManagementStationId",
                with_secondary_management_station_id(String), clear_secondary_management_station_id;
            notification_topic_id = "notificationTopicId", with_notification_topic_id(String),
                clear_notification_topic_id;
            autonomous_settings = "autonomousSettings",
                with_autonomous_settings(models::UpdatableAutonomousSettings),
                clear_autonomous_settings;
        }
    }
}
