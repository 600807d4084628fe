// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// An access request ext.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestExt {
    /// The requestor user name.
    pub requestor_user_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the lockbox. Cannot be changed later.
    pub lockbox_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The ID of the requestor.
    pub requestor_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::AccessRequestExtLifecycleState,
    /// Details of the lifecycle state.
    pub lifecycle_state_details: models::AccessRequestExtLifecycleStateDetails,
    /// The maximum duration of the access of an operator.
    pub access_duration: String,
    /// The context.
    pub context: Option<BTreeMap<String, String>>,
    /// The actions on the access request, such as approvals and revocations.
    pub activity_logs: Vec<models::ActivityLog>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The expiration time.
    pub time_expired: DateTime<Utc>,
    /// The time of the last reminder of the access request.
    pub time_reminded: DateTime<Utc>,
    /// The number of reminders of the access request.
    pub reminder_count: i64,
    /// The location of the requestor, as a two-letter country code. Example: `US`.
    pub requestor_location: String,
    /// The number of the ticket. Example: `3-37509643121`.
    pub ticket_number: Option<String>,
}

model! {
    AccessRequestExt {
        requestor_user_name = "requestorUserName";
        id = "id";
        lockbox_id = "lockboxId";
        display_name = "displayName";
        description = "description";
        requestor_id = "requestorId";
        lifecycle_state = "lifecycleState";
        lifecycle_state_details = "lifecycleStateDetails";
        access_duration = "accessDuration";
        context = "context";
        activity_logs = "activityLogs";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_expired = "timeExpired";
        time_reminded = "timeReminded";
        reminder_count = "reminderCount";
        requestor_location = "requestorLocation";
        ticket_number = "ticketNumber";
    }
}
