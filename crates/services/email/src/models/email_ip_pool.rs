// @generated from spec/email.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An email IP pool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmailIpPool {
    /// The OCID of the resource.
    pub id: String,
    /// The name. Unique in the region.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::EmailIpPoolLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The outbound public IP addresses of the IP pool.
    pub outbound_ips: Option<Vec<models::EmailOutboundIpSummary>>,
    /// The time until the last IP address is unassigned from the pool, in hours. Default: `24`.
    pub last_ip_drain_period_in_hours: Option<i64>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    EmailIpPool {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        description = "description";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        outbound_ips = "outboundIps";
        last_ip_drain_period_in_hours = "lastIpDrainPeriodInHours";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        locks = "locks";
    }
}
