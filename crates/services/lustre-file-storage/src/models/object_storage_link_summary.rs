// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an object storage link.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ObjectStorageLinkSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ObjectStorageLinkLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// The OCID of the Lustre file system.
    pub lustre_file_system_id: String,
    /// The path in the Lustre file system for the Object Storage link.
    pub file_system_path: String,
    /// The namespace, bucket, and optional object prefix to import from or export to, in the form
    /// `namespace:/bucket/prefix`.
    pub object_storage_prefix: String,
    /// The OCID of the running sync job. Empty if there is none.
    pub current_job_id: Option<String>,
    /// The OCID of the last successful sync job. Empty if there is none.
    pub last_job_id: Option<String>,
    /// Whether existing content is overwritten. If not, files that exist are skipped.
    pub is_overwrite: bool,
}

model! {
    ObjectStorageLinkSummary {
        id = "id";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lustre_file_system_id = "lustreFileSystemId";
        file_system_path = "fileSystemPath";
        object_storage_prefix = "objectStoragePrefix";
        current_job_id = "currentJobId";
        last_job_id = "lastJobId";
        is_overwrite = "isOverwrite";
    }
}
