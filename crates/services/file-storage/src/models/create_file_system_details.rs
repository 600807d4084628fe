// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a file system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateFileSystemDetails {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the source snapshot.
    pub source_snapshot_id: Option<String>,
    /// Whether the cloned file system is attached to its parent.
    pub clone_attach_status: Option<models::CreateFileSystemDetailsCloneAttachStatus>,
    /// The OCID of the snapshot policy.
    pub filesystem_snapshot_policy_id: Option<String>,
    /// Whether quota rules are enforced on the file system.
    pub are_quota_rules_enabled: Option<bool>,
}

model! {
    CreateFileSystemDetails {
        required {
            availability_domain = "availabilityDomain", with_availability_domain(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            locks = "locks", with_locks([models::ResourceLock]);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            source_snapshot_id = "sourceSnapshotId", with_source_snapshot_id(String);
            clone_attach_status = "cloneAttachStatus",
                with_clone_attach_status(models::CreateFileSystemDetailsCloneAttachStatus);
            filesystem_snapshot_policy_id = "filesystemSnapshotPolicyId",
                with_filesystem_snapshot_policy_id(String);
            are_quota_rules_enabled = "areQuotaRulesEnabled", with_are_quota_rules_enabled(bool);
        }
    }
}
