// @generated from spec/lockbox.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an access request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessRequestSummary {
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
    /// The location of the requestor, as a two-letter country code. Example: `US`.
    pub requestor_location: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AccessRequestLifecycleState,
    /// The maximum duration of the access of an operator.
    pub access_duration: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The expiration time.
    pub time_expired: DateTime<Utc>,
    /// The number of the ticket. Example: `3-37509643121`.
    pub ticket_number: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AccessRequestSummary {
        id = "id";
        lockbox_id = "lockboxId";
        display_name = "displayName";
        description = "description";
        requestor_id = "requestorId";
        requestor_location = "requestorLocation";
        lifecycle_state = "lifecycleState";
        access_duration = "accessDuration";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_expired = "timeExpired";
        ticket_number = "ticketNumber";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
