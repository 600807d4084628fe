// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a blue green deployment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlueGreenDeploymentSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::BlueGreenDeploymentLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The OCID of the source DB system.
    pub source_db_system_id: Option<String>,
    /// The OCID of the target (green) DB system.
    pub target_db_system_id: Option<String>,
    /// The OCID of the DB system that currently has the virtual IP address for clients and serves
    /// their traffic.
    pub active_db_system_id: Option<String>,
    /// The stage of the latest switchover.
    pub switchover_status: Option<models::BlueGreenDeploymentSwitchoverStatus>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    BlueGreenDeploymentSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        source_db_system_id = "sourceDbSystemId";
        target_db_system_id = "targetDbSystemId";
        active_db_system_id = "activeDbSystemId";
        switchover_status = "switchoverStatus";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
