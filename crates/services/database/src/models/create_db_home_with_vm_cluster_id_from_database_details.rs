// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a DB home with VM cluster ID from database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDbHomeWithVmClusterIdFromDatabaseDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The OCID of the version of the key. Default: the current version.
    pub kms_key_version_id: Option<String>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether it is a desupported version.
    pub is_desupported_version: Option<bool>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// Whether unified auditing is enabled.
    pub is_unified_auditing_enabled: Option<bool>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: String,
    /// The database.
    pub database: models::CreateDatabaseFromAnotherDatabaseDetails,
}

model! {
    CreateDbHomeWithVmClusterIdFromDatabaseDetails, "source" = "VM_CLUSTER_DATABASE" {
        required {
            vm_cluster_id = "vmClusterId", with_vm_cluster_id(String);
            database = "database", with_database(models::CreateDatabaseFromAnotherDatabaseDetails);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            kms_key_version_id = "kmsKeyVersionId", with_kms_key_version_id(String);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            is_desupported_version = "isDesupportedVersion", with_is_desupported_version(bool);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            is_unified_auditing_enabled = "isUnifiedAuditingEnabled",
                with_is_unified_auditing_enabled(bool);
        }
    }
}
