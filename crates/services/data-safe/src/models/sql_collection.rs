// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A page of SQLs.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlCollection {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the target database.
    pub target_id: String,
    /// The status.
    pub status: models::SqlStatus,
    /// The database user name.
    pub db_user_name: String,
    /// The time of the last start.
    pub time_last_started: Option<DateTime<Utc>>,
    /// The time of the last stop.
    pub time_last_stopped: Option<DateTime<Utc>>,
    /// The level of SQL that the SQL Firewall policy includes: user-issued SQL only, or also SQL
    /// statements from PL/SQL units.
    pub sql_level: Option<models::SqlLevel>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::SqlLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SqlCollection {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        target_id = "targetId";
        status = "status";
        db_user_name = "dbUserName";
        time_last_started = "timeLastStarted";
        time_last_stopped = "timeLastStopped";
        sql_level = "sqlLevel";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
