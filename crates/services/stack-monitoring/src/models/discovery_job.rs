// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A discovery job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DiscoveryJob {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the discovery.
    pub discovery_type: Option<models::DiscoveryJobDiscoveryType>,
    /// The status.
    pub status: Option<models::DiscoveryJobStatus>,
    /// The message that explains the status.
    pub status_message: Option<String>,
    /// The OCID of the tenant.
    pub tenant_id: Option<String>,
    /// The OCID of the user.
    pub user_id: Option<String>,
    /// The client that submits the discovery job.
    pub discovery_client: Option<String>,
    /// The details of the discovery.
    pub discovery_details: Option<models::DiscoveryDetails>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DiscoveryJobLifecycleState>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    DiscoveryJob {
        id = "id";
        compartment_id = "compartmentId";
        discovery_type = "discoveryType";
        status = "status";
        status_message = "statusMessage";
        tenant_id = "tenantId";
        user_id = "userId";
        discovery_client = "discoveryClient";
        discovery_details = "discoveryDetails";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
