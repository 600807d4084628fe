// @generated from spec/wlms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a WLS domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WlsDomainSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the middleware.
    pub middleware_type: Option<String>,
    /// The version of WebLogic.
    pub weblogic_version: Option<String>,
    /// The patch readiness status of the servers.
    pub patch_readiness_status: Option<models::WlsDomainPatchReadinessStatus>,
    /// The lifecycle state.
    pub lifecycle_state: models::WlsDomainLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
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
}

model! {
    WlsDomainSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        middleware_type = "middlewareType";
        weblogic_version = "weblogicVersion";
        patch_readiness_status = "patchReadinessStatus";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
