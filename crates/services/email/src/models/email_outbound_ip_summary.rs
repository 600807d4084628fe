// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an email outbound IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailOutboundIpSummary {
    /// The public IP address of the tenancy for outbound traffic.
    pub outbound_ip: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EmailOutboundIpLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The assignment state of the IP address.
    pub assignment_state: models::EmailOutboundIpAssignmentState,
    /// The time when it was unassigned.
    pub time_unassigned: Option<DateTime<Utc>>,
}

model! {
    EmailOutboundIpSummary {
        outbound_ip = "outboundIp";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        assignment_state = "assignmentState";
        time_unassigned = "timeUnassigned";
    }
}
