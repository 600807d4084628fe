// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseDetails {
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DbBackupConfig>,
    /// The OCID of the Database Home.
    pub db_home_id: Option<String>,
    /// The new admin password. At least 9 characters.
    pub new_admin_password: Option<Secret>,
    /// The old TDE wallet password.
    pub old_tde_wallet_password: Option<Secret>,
    /// The new TDE wallet password. At least 9 characters.
    pub new_tde_wallet_password: Option<Secret>,
    /// The details of the storage size.
    pub storage_size_details: Option<models::DatabaseStorageSizeDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The details of managed software updates.
    pub managed_software_update_details: Option<models::ManagedSoftwareUpdateInputDetails>,
    /// The options for patching.
    pub patch_options: Option<models::PatchOptions>,
    /// The administrator password of the database. In a Data Guard association, it must be that of
    /// the primary database.
    pub database_admin_password: Option<Secret>,
    /// The protection mode.
    pub protection_mode: Option<models::DatabaseProtectionMode>,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: Option<models::DatabaseTransportType>,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
    /// The configuration of the automatic failover.
    pub auto_failover_configuration: Option<models::AutoFailoverConfiguration>,
    /// The details of the registration with Data Safe.
    pub data_safe_registration_details: Option<models::DataSafeRegistrationRequestDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseDetails {
        optional {
            db_backup_config = "dbBackupConfig", with_db_backup_config(models::DbBackupConfig),
                clear_db_backup_config;
            db_home_id = "dbHomeId", with_db_home_id(String), clear_db_home_id;
            new_admin_password = "newAdminPassword", with_new_admin_password(Secret),
                clear_new_admin_password;
            old_tde_wallet_password = "oldTdeWalletPassword", with_old_tde_wallet_password(Secret),
                clear_old_tde_wallet_password;
            new_tde_wallet_password = "newTdeWalletPassword", with_new_tde_wallet_password(Secret),
                clear_new_tde_wallet_password;
            storage_size_details = "storageSizeDetails",
                with_storage_size_details(models::DatabaseStorageSizeDetails),
                clear_storage_size_details;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            managed_software_update_details = "managedSoftwareUpdateDetails",
                with_managed_software_update_details(models::ManagedSoftwareUpdateInputDetails),
                clear_managed_software_update_details;
            patch_options = "patchOptions", with_patch_options(models::PatchOptions),
                clear_patch_options;
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret),
                clear_database_admin_password;
            protection_mode = "protectionMode",
                with_protection_mode(models::DatabaseProtectionMode), clear_protection_mode;
            transport_type = "transportType", with_transport_type(models::DatabaseTransportType),
                clear_transport_type;
            is_active_data_guard_enabled = "isActiveDataGuardEnabled",
                with_is_active_data_guard_enabled(bool), clear_is_active_data_guard_enabled;
            auto_failover_configuration = "autoFailoverConfiguration",
                with_auto_failover_configuration(models::AutoFailoverConfiguration),
                clear_auto_failover_configuration;
            data_safe_registration_details = "dataSafeRegistrationDetails",
                with_data_safe_registration_details(models::DataSafeRegistrationRequestDetails),
                clear_data_safe_registration_details;
        }
    }
}
