// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An automatic DR configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomaticDrConfiguration {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the disaster recovery (DR) protection group.
    pub dr_protection_group_id: String,
    /// The members.
    pub members: Vec<models::AutomaticDrConfigurationMember>,
    /// The OCID of the default DR plan for a switchover.
    pub default_switchover_dr_plan_id: Option<String>,
    /// The OCID of the default DR plan for a failover.
    pub default_failover_dr_plan_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::AutomaticDrConfigurationLifecycleState,
    /// The lifecycle substate.
    pub lifecycle_sub_state: Option<models::AutomaticDrConfigurationLifecycleSubState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The last automatic DR execution submit status.
    pub last_automatic_dr_execution_submit_status:
        Option<models::AutomaticDrConfigurationLastAutomaticDrExecutionSubmitStatus>,
    /// The last automatic DR execution submit details.
    pub last_automatic_dr_execution_submit_details: Option<String>,
    /// The time of the last automatic DR execution submit attempt.
    pub time_last_automatic_dr_execution_submit_attempt: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AutomaticDrConfiguration {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        dr_protection_group_id = "drProtectionGroupId";
        members = "members";
        default_switchover_dr_plan_id = "defaultSwitchoverDrPlanId";
        default_failover_dr_plan_id = "defaultFailoverDrPlanId";
        lifecycle_state = "lifecycleState";
        lifecycle_sub_state = "lifecycleSubState";
        lifecycle_details = "lifecycleDetails";
        last_automatic_dr_execution_submit_status = "lastAutomaticDrExecutionSubmitStatus";
        last_automatic_dr_execution_submit_details = "lastAutomaticDrExecutionSubmitDetails";
        time_last_automatic_dr_execution_submit_attempt =
            "timeLastAutomaticDrExecutionSubmitAttempt";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
