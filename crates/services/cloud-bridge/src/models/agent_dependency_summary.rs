// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an agent dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentDependencySummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the dependency type.
    pub dependency_name: String,
    /// The version of the agent dependency.
    pub dependency_version: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The namespace.
    pub namespace: String,
    /// The bucket.
    pub bucket: String,
    /// The name of the object.
    pub object_name: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The etag of the object in Object Storage.
    pub e_tag: Option<String>,
    /// The checksum.
    pub checksum: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AgentDependencyLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AgentDependencySummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        dependency_name = "dependencyName";
        dependency_version = "dependencyVersion";
        description = "description";
        namespace = "namespace";
        bucket = "bucket";
        object_name = "objectName";
        time_created = "timeCreated";
        e_tag = "eTag";
        checksum = "checksum";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
