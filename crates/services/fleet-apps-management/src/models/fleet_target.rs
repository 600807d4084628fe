// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A fleet target.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetTarget {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The version.
    pub version: Option<String>,
    /// The product.
    pub product: Option<String>,
    /// The resource.
    pub resource: Option<models::TargetResource>,
    /// The compliance state.
    pub compliance_state: Option<models::FleetTargetComplianceState>,
    /// The time of the last successful discovery.
    pub time_of_last_successful_discovery: Option<DateTime<Utc>>,
    /// The time of the last attempt of a discovery.
    pub time_of_last_discovery_attempt: Option<DateTime<Utc>>,
    /// Whether the last discovery succeeded.
    pub is_last_discovery_attempt_successful: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::FleetTargetLifecycleState>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    FleetTarget {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        time_created = "timeCreated";
        version = "version";
        product = "product";
        resource = "resource";
        compliance_state = "complianceState";
        time_of_last_successful_discovery = "timeOfLastSuccessfulDiscovery";
        time_of_last_discovery_attempt = "timeOfLastDiscoveryAttempt";
        is_last_discovery_attempt_successful = "isLastDiscoveryAttemptSuccessful";
        lifecycle_state = "lifecycleState";
        system_tags = "systemTags";
    }
}
