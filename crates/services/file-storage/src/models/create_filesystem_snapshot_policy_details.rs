// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a filesystem snapshot policy to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFilesystemSnapshotPolicyDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique. Example: `policy1`.
    pub display_name: Option<String>,
    /// The prefix of the names of all snapshots that the policy creates. Example: `acme`.
    pub policy_prefix: Option<String>,
    /// The schedules.
    pub schedules: Option<Vec<models::SnapshotSchedule>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    CreateFilesystemSnapshotPolicyDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            policy_prefix = "policyPrefix", with_policy_prefix(String);
            schedules = "schedules", with_schedules([models::SnapshotSchedule]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
        }
    }
}
