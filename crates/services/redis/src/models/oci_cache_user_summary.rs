// @generated from spec/redis.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an OCI cache user.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciCacheUserSummary {
    /// The ID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of authentication.
    pub authentication_type: models::OciCacheUserAuthenticationType,
    /// The status.
    pub status: models::OciCacheUserStatus,
    /// The lifecycle state.
    pub lifecycle_state: models::OciCacheUserLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The description.
    pub description: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    OciCacheUserSummary {
        id = "id";
        name = "name";
        compartment_id = "compartmentId";
        authentication_type = "authenticationType";
        status = "status";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        description = "description";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
