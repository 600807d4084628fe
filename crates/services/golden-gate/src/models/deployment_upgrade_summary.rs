// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a deployment upgrade.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeploymentUpgradeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the deployment.
    pub deployment_id: String,
    /// The type of the upgrade of the deployment, either manual or automatic.
    pub deployment_upgrade_type: models::DeploymentUpgradeType,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The version of Oracle GoldenGate.
    pub ogg_version: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DeploymentUpgradeLifecycleState>,
    /// The lifecycle substate.
    pub lifecycle_sub_state: Option<models::DeploymentUpgradeLifecycleSubState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The previous version of GoldenGate.
    pub previous_ogg_version: Option<String>,
    /// The scheduled time of the upgrade.
    pub time_schedule: Option<DateTime<Utc>>,
    /// Whether notifications about upgrades are snoozed.
    pub is_snoozed: Option<bool>,
    /// The time until which upgrade notifications are snoozed.
    pub time_snoozed_until: Option<DateTime<Utc>>,
    /// The release time.
    pub time_released: Option<DateTime<Utc>>,
    /// The type of the release.
    pub release_type: Option<models::DeploymentUpgradeReleaseType>,
    /// Whether the release has a security fix.
    pub is_security_fix: Option<bool>,
    /// Whether the upgrade can be rolled back.
    pub is_rollback_allowed: Option<bool>,
    /// The time until which the GoldenGate version is supported. Afterwards, it is no longer
    /// available.
    pub time_ogg_version_supported_until: Option<DateTime<Utc>>,
    /// Whether the upgrade can be canceled. Upgrades that the service enforces can only be
    /// rescheduled.
    pub is_cancel_allowed: Option<bool>,
    /// Whether the upgrade can be rescheduled, until the end of the period for automatic upgrades.
    pub is_reschedule_allowed: Option<bool>,
    /// The latest time to which the upgrade can be rescheduled.
    pub time_schedule_max: Option<DateTime<Utc>>,
}

model! {
    DeploymentUpgradeSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        deployment_id = "deploymentId";
        deployment_upgrade_type = "deploymentUpgradeType";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        ogg_version = "oggVersion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        previous_ogg_version = "previousOggVersion";
        time_schedule = "timeSchedule";
        is_snoozed = "isSnoozed";
        time_snoozed_until = "timeSnoozedUntil";
        time_released = "timeReleased";
        release_type = "releaseType";
        is_security_fix = "isSecurityFix";
        is_rollback_allowed = "isRollbackAllowed";
        time_ogg_version_supported_until = "timeOggVersionSupportedUntil";
        is_cancel_allowed = "isCancelAllowed";
        is_reschedule_allowed = "isRescheduleAllowed";
        time_schedule_max = "timeScheduleMax";
    }
}
