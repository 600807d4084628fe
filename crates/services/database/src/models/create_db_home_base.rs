// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A create DB home base.
    ///
    /// The field `source` selects the variant.
    pub enum CreateDbHomeBase by "source", sent {
        Database(models::CreateDbHomeWithDbSystemIdFromDatabaseDetails) = "DATABASE", as_database;
        DbBackup(models::CreateDbHomeWithDbSystemIdFromBackupDetails) = "DB_BACKUP", as_db_backup;
        None(models::CreateDbHomeWithDbSystemIdDetails) = "NONE", as_none;
        VmClusterBackup(models::CreateDbHomeWithVmClusterIdFromBackupDetails) = "VM_CLUSTER_BACKUP",
            as_vm_cluster_backup;
        VmClusterDatabase(models::CreateDbHomeWithVmClusterIdFromDatabaseDetails)
            = "VM_CLUSTER_DATABASE", as_vm_cluster_database;
        VmClusterNew(models::CreateDbHomeWithVmClusterIdDetails) = "VM_CLUSTER_NEW",
            as_vm_cluster_new;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Database DbBackup None VmClusterBackup
            VmClusterDatabase VmClusterNew;
        /// The OCID of the encryption key in the Vault service.
        kms_key_id = "kmsKeyId", str, in Database DbBackup None VmClusterBackup VmClusterDatabase
            VmClusterNew;
        /// The OCID of the version of the key. Default: the current version.
        kms_key_version_id = "kmsKeyVersionId", str, in Database DbBackup None VmClusterBackup
            VmClusterDatabase VmClusterNew;
        /// The OCID of the database software image.
        database_software_image_id = "databaseSoftwareImageId", str, in Database DbBackup None
            VmClusterBackup VmClusterDatabase VmClusterNew;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Database DbBackup None
            VmClusterBackup VmClusterDatabase VmClusterNew;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Database
            DbBackup None VmClusterBackup VmClusterDatabase VmClusterNew;
        /// Whether it is a desupported version.
        is_desupported_version = "isDesupportedVersion", copy bool, in Database DbBackup None
            VmClusterBackup VmClusterDatabase VmClusterNew;
        /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older
        /// than the latest default ones.
        is_older_version_acknowledged = "isOlderVersionAcknowledged", copy bool, in Database
            DbBackup None VmClusterBackup VmClusterDatabase VmClusterNew;
        /// Whether unified auditing is enabled.
        is_unified_auditing_enabled = "isUnifiedAuditingEnabled", copy bool, in Database DbBackup
            None VmClusterBackup VmClusterDatabase VmClusterNew;
    }
}
