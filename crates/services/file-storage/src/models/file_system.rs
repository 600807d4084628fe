// @generated from spec/file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A file system.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSystem {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The metered size of the file system with its snapshots, in bytes. Updated asynchronously.
    pub metered_bytes: i64,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the resource.
    pub id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::FileSystemLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The details of the source.
    pub source_details: Option<models::SourceDetails>,
    /// Whether the file system has clones.
    pub is_clone_parent: Option<bool>,
    /// Whether all data has been copied from the source.
    pub is_hydrated: Option<bool>,
    /// The number of clones.
    pub clone_count: Option<i64>,
    /// Whether the cloned file system is attached to its parent.
    pub clone_attach_status: Option<models::FileSystemCloneAttachStatus>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether it is targetable.
    pub is_targetable: Option<bool>,
    /// The OCID of the replication target.
    pub replication_target_id: Option<String>,
    /// The OCID of the snapshot policy.
    pub filesystem_snapshot_policy_id: Option<String>,
    /// Whether quota rules are enforced on the file system.
    pub are_quota_rules_enabled: Option<bool>,
    /// The state of the enforcement of quota rules.
    pub quota_enforcement_state: Option<models::FileSystemQuotaEnforcementState>,
    /// The number of replications that have the file system as their source.
    pub replication_source_count: Option<i64>,
    /// The state of the enforcement of compartment quotas for the file system.
    pub compartment_quota_enforcement_state:
        Option<models::FileSystemCompartmentQuotaEnforcementState>,
}

model! {
    FileSystem {
        availability_domain = "availabilityDomain";
        metered_bytes = "meteredBytes";
        compartment_id = "compartmentId";
        display_name = "displayName";
        id = "id";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        kms_key_id = "kmsKeyId";
        source_details = "sourceDetails";
        is_clone_parent = "isCloneParent";
        is_hydrated = "isHydrated";
        clone_count = "cloneCount";
        clone_attach_status = "cloneAttachStatus";
        locks = "locks";
        lifecycle_details = "lifecycleDetails";
        is_targetable = "isTargetable";
        replication_target_id = "replicationTargetId";
        filesystem_snapshot_policy_id = "filesystemSnapshotPolicyId";
        are_quota_rules_enabled = "areQuotaRulesEnabled";
        quota_enforcement_state = "quotaEnforcementState";
        replication_source_count = "replicationSourceCount";
        compartment_quota_enforcement_state = "compartmentQuotaEnforcementState";
    }
}
