// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A DB home.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DbHome {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the last patch history entry. It is updated when a patch operation starts.
    pub last_patch_history_entry_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::DbHomeLifecycleState,
    /// The OCID of the DB system.
    pub db_system_id: Option<String>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The version of the database.
    pub db_version: String,
    /// The location of the Oracle home.
    pub db_home_location: String,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The one-off patches of the Database Home.
    pub one_off_patches: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// Whether unified auditing is enabled.
    pub is_unified_auditing_enabled: Option<bool>,
    /// The type of the home: managed by Oracle or by the customer.
    pub home_type: Option<models::DbHomeHomeType>,
}

model! {
    DbHome {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        last_patch_history_entry_id = "lastPatchHistoryEntryId";
        lifecycle_state = "lifecycleState";
        db_system_id = "dbSystemId";
        vm_cluster_id = "vmClusterId";
        db_version = "dbVersion";
        db_home_location = "dbHomeLocation";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        kms_key_id = "kmsKeyId";
        one_off_patches = "oneOffPatches";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        database_software_image_id = "databaseSoftwareImageId";
        is_unified_auditing_enabled = "isUnifiedAuditingEnabled";
        home_type = "homeType";
    }
}
