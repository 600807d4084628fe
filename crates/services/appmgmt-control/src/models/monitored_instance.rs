// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A monitored instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredInstance {
    /// The OCID of the instance.
    pub instance_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Whether monitoring is enabled.
    pub monitoring_state: Option<models::MonitoredInstanceMonitoringState>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MonitoredInstanceLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    MonitoredInstance {
        instance_id = "instanceId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        management_agent_id = "managementAgentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        monitoring_state = "monitoringState";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
