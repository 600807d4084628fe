// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a steering policy attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyAttachmentSummary {
    /// The OCID of the steering policy.
    pub steering_policy_id: String,
    /// The OCID of the zone.
    pub zone_id: String,
    /// The name of the domain.
    pub domain_name: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The record types that the attachment covers.
    pub rtypes: Vec<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The canonical absolute URL of the resource.
    pub self_: String,
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::SteeringPolicyAttachmentLifecycleState,
}

model! {
    SteeringPolicyAttachmentSummary {
        steering_policy_id = "steeringPolicyId";
        zone_id = "zoneId";
        domain_name = "domainName";
        display_name = "displayName";
        rtypes = "rtypes";
        compartment_id = "compartmentId";
        self_ = "self";
        id = "id";
        time_created = "timeCreated";
        lifecycle_state = "lifecycleState";
    }
}
