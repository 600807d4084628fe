// @generated from spec/appmgmt-control.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a monitored instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MonitoredInstanceSummary {
    /// The OCID of the instance.
    pub instance_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the Management Agent.
    pub management_agent_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::MonitoredInstanceLifecycleState>,
    /// Whether monitoring is enabled.
    pub monitoring_state: Option<models::MonitoredInstanceMonitoringState>,
}

model! {
    MonitoredInstanceSummary {
        instance_id = "instanceId";
        compartment_id = "compartmentId";
        display_name = "displayName";
        management_agent_id = "managementAgentId";
        lifecycle_state = "lifecycleState";
        monitoring_state = "monitoringState";
    }
}
