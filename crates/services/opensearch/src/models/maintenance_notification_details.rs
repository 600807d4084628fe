// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a maintenance notification.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceNotificationDetails {
    /// The jira ticket.
    pub jira_ticket: String,
    /// The maintenance notification type.
    pub maintenance_notification_type: models::MaintenanceNotificationType,
    /// The IDs of the tenants.
    pub tenant_ids: Option<Vec<String>>,
    /// The IDs of the clusters.
    pub cluster_ids: Option<Vec<String>>,
    /// The start time.
    pub start_time: Option<String>,
    /// The end time.
    pub end_time: Option<String>,
}

model! {
    MaintenanceNotificationDetails {
        jira_ticket = "jiraTicket";
        maintenance_notification_type = "maintenanceNotificationType";
        tenant_ids = "tenantIds";
        cluster_ids = "clusterIds";
        start_time = "startTime";
        end_time = "endTime";
    }
}
