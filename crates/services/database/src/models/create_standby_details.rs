// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a standby to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStandbyDetails {
    /// The OCID of the source database.
    pub source_database_id: String,
    /// The administrator password of the database. In a Data Guard association, it must be that of
    /// the primary database.
    pub database_admin_password: Secret,
    /// The source TDE wallet password.
    pub source_tde_wallet_password: Secret,
    /// The location of the encryption key of the source.
    pub source_encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The prefix of the Oracle SID of the database to create.
    pub sid_prefix: Option<String>,
    /// The protection mode.
    pub protection_mode: models::StandbyProtectionMode,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: models::StandbyTransportType,
    /// The details of the storage size.
    pub storage_size_details: Option<models::DatabaseStorageSizeDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The configuration of the automatic failover.
    pub auto_failover_configuration: Option<models::AutoFailoverConfiguration>,
    /// The details of the registration with Data Safe.
    pub data_safe_registration_details: Option<models::DataSafeRegistrationRequestDetails>,
}

model! {
    CreateStandbyDetails {
        required {
            source_database_id = "sourceDatabaseId", with_source_database_id(String);
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret);
            source_tde_wallet_password = "sourceTdeWalletPassword",
                with_source_tde_wallet_password(Secret);
            protection_mode = "protectionMode", with_protection_mode(models::StandbyProtectionMode);
            transport_type = "transportType", with_transport_type(models::StandbyTransportType);
        }
        optional {
            source_encryption_key_location_details = "sourceEncryptionKeyLocationDetails",
                with_source_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            is_active_data_guard_enabled = "isActiveDataGuardEnabled",
                with_is_active_data_guard_enabled(bool);
            db_unique_name = "dbUniqueName", with_db_unique_name(String);
            sid_prefix = "sidPrefix", with_sid_prefix(String);
            storage_size_details = "storageSizeDetails",
                with_storage_size_details(models::DatabaseStorageSizeDetails);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            auto_failover_configuration = "autoFailoverConfiguration",
                with_auto_failover_configuration(models::AutoFailoverConfiguration);
            data_safe_registration_details = "dataSafeRegistrationDetails",
                with_data_safe_registration_details(models::DataSafeRegistrationRequestDetails);
        }
    }
}
