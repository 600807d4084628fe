// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Secret, Utc, Value, model};

use crate::models;

/// The details of a database from another database to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseFromAnotherDatabaseDetails {
    /// The OCID of the database.
    pub database_id: String,
    /// The password of the TDE wallet.
    pub backup_tde_password: Option<Secret>,
    /// The administrator password. At least 9 characters.
    pub admin_password: Secret,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The name of the database: alphanumeric, starting with a letter. At most 8 characters.
    pub db_name: Option<String>,
    /// The timestamp for point in time recovery.
    pub time_stamp_for_point_in_time_recovery: Option<DateTime<Utc>>,
    /// The pluggable databases.
    pub pluggable_databases: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The prefix of the Oracle SID of the database to create.
    pub sid_prefix: Option<String>,
    /// The location of the encryption key of the source.
    pub source_encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The details of the storage size.
    pub storage_size_details: Option<models::DatabaseStorageSizeDetails>,
    /// The details of managed software updates.
    pub managed_software_update_details: Option<models::ManagedSoftwareUpdateInputDetails>,
    /// The OCID of the VM cluster.
    pub vm_cluster_id: Option<String>,
    /// The password of the user who accesses the Recovery Appliance. Only for backups there.
    pub recovery_appliance_vpc_password: Option<Secret>,
    /// The details of the registration with Data Safe.
    pub data_safe_registration_details: Option<models::DataSafeRegistrationRequestDetails>,
}

model! {
    CreateDatabaseFromAnotherDatabaseDetails {
        required {
            database_id = "databaseId", with_database_id(String);
            admin_password = "adminPassword", with_admin_password(Secret);
        }
        optional {
            backup_tde_password = "backupTDEPassword", with_backup_tde_password(Secret);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            db_name = "dbName", with_db_name(String);
            time_stamp_for_point_in_time_recovery = "timeStampForPointInTimeRecovery",
                with_time_stamp_for_point_in_time_recovery(DateTime<Utc>);
            pluggable_databases = "pluggableDatabases", with_pluggable_databases([String]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            sid_prefix = "sidPrefix", with_sid_prefix(String);
            source_encryption_key_location_details = "sourceEncryptionKeyLocationDetails",
                with_source_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            storage_size_details = "storageSizeDetails",
                with_storage_size_details(models::DatabaseStorageSizeDetails);
            managed_software_update_details = "managedSoftwareUpdateDetails",
                with_managed_software_update_details(models::ManagedSoftwareUpdateInputDetails);
            vm_cluster_id = "vmClusterId", with_vm_cluster_id(String);
            recovery_appliance_vpc_password = "recoveryApplianceVpcPassword",
                with_recovery_appliance_vpc_password(Secret);
            data_safe_registration_details = "dataSafeRegistrationDetails",
                with_data_safe_registration_details(models::DataSafeRegistrationRequestDetails);
        }
    }
}
