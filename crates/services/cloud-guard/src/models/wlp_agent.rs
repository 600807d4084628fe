// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A wlp agent.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WlpAgent {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the host.
    pub host_id: Option<String>,
    /// The ID of the tenant.
    pub tenant_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The version of the agent.
    pub agent_version: String,
    /// The ID of the certificate.
    pub certificate_id: String,
    /// The certificate signing request.
    pub certificate_signed_request: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    WlpAgent {
        id = "id";
        host_id = "hostId";
        tenant_id = "tenantId";
        compartment_id = "compartmentId";
        agent_version = "agentVersion";
        certificate_id = "certificateId";
        certificate_signed_request = "certificateSignedRequest";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
