// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a database for standby DB system to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseForStandbyDbSystemDetails {
    /// The administrator password.
    pub admin_password: Secret,
    /// The password of the TDE wallet.
    pub tde_wallet_password: Option<Secret>,
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
    /// The domain of the database, its logical location in the network structure.
    pub db_domain: Option<String>,
    /// The prefix of the Oracle SID of the database to create.
    pub sid_prefix: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The protection mode.
    pub protection_mode: models::DatabaseForStandbyDbSystemProtectionMode,
    /// The location of the encryption key of the source.
    pub source_encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: models::DatabaseForStandbyDbSystemTransportType,
    /// The backup configuration of the database.
    pub db_backup_config: Option<models::DbBackupConfig>,
    /// The free-form tags of the database.
    pub database_freeform_tags: Option<BTreeMap<String, String>>,
    /// The defined tags of the database.
    pub database_defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDatabaseForStandbyDbSystemDetails {
        required {
            admin_password = "adminPassword", with_admin_password(Secret);
            protection_mode = "protectionMode",
                with_protection_mode(models::DatabaseForStandbyDbSystemProtectionMode);
            transport_type = "transportType",
                with_transport_type(models::DatabaseForStandbyDbSystemTransportType);
        }
        optional {
            tde_wallet_password = "tdeWalletPassword", with_tde_wallet_password(Secret);
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            is_active_data_guard_enabled = "isActiveDataGuardEnabled",
                with_is_active_data_guard_enabled(bool);
            db_domain = "dbDomain", with_db_domain(String);
            sid_prefix = "sidPrefix", with_sid_prefix(String);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            source_encryption_key_location_details = "sourceEncryptionKeyLocationDetails",
                with_source_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            db_backup_config = "dbBackupConfig", with_db_backup_config(models::DbBackupConfig);
            database_freeform_tags = "databaseFreeformTags", with_database_freeform_tags({String});
            database_defined_tags = "databaseDefinedTags", with_database_defined_tags({{Value}});
        }
    }
}
