// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A filesystem snapshot policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FilesystemSnapshotPolicy {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-2`.
    pub availability_domain: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::FilesystemSnapshotPolicyLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The display name. Does not have to be unique. Example: `policy1`.
    pub display_name: Option<String>,
    /// The prefix of the names of all snapshots that the policy creates. Example: `acme`.
    pub policy_prefix: Option<String>,
    /// The schedules.
    pub schedules: Option<Vec<models::SnapshotSchedule>>,
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
    FilesystemSnapshotPolicy {
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        display_name = "displayName";
        policy_prefix = "policyPrefix";
        schedules = "schedules";
        locks = "locks";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
