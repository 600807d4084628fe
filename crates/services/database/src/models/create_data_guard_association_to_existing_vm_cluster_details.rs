// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of a Data Guard association to existing VM cluster to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataGuardAssociationToExistingVmClusterDetails {
    /// The OCID of the database software image.
    pub database_software_image_id: Option<String>,
    /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older than
    /// the latest default ones.
    pub is_older_version_acknowledged: Option<bool>,
    /// The administrator password of the database.
    pub database_admin_password: Secret,
    /// The location of the encryption key of the source.
    pub source_encryption_key_location_details: Option<models::EncryptionKeyLocationDetails>,
    /// The protection mode.
    pub protection_mode: models::DataGuardAssociationProtectionMode,
    /// The redo transport type of the Data Guard association. The valid types depend on the
    /// protection mode.
    pub transport_type: models::DataGuardAssociationTransportType,
    /// Whether Active Data Guard is enabled.
    pub is_active_data_guard_enabled: Option<bool>,
    /// The unique name (`DB_UNIQUE_NAME`) of the peer database.
    pub peer_db_unique_name: Option<String>,
    /// The peer SID prefix.
    pub peer_sid_prefix: Option<String>,
    /// The OCID of the peer VM cluster.
    pub peer_vm_cluster_id: Option<String>,
    /// The OCID of the Database Home of the peer database.
    pub peer_db_home_id: Option<String>,
}

model! {
    CreateDataGuardAssociationToExistingVmClusterDetails, "creationType" = "ExistingVmCluster" {
        required {
            database_admin_password = "databaseAdminPassword", with_database_admin_password(Secret);
            protection_mode = "protectionMode",
                with_protection_mode(models::DataGuardAssociationProtectionMode);
            transport_type = "transportType",
                with_transport_type(models::DataGuardAssociationTransportType);
        }
        optional {
            database_software_image_id = "databaseSoftwareImageId",
                with_database_software_image_id(String);
            is_older_version_acknowledged = "isOlderVersionAcknowledged",
                with_is_older_version_acknowledged(bool);
            source_encryption_key_location_details = "sourceEncryptionKeyLocationDetails",
                with_source_encryption_key_location_details(models::EncryptionKeyLocationDetails);
            is_active_data_guard_enabled = "isActiveDataGuardEnabled",
                with_is_active_data_guard_enabled(bool);
            peer_db_unique_name = "peerDbUniqueName", with_peer_db_unique_name(String);
            peer_sid_prefix = "peerSidPrefix", with_peer_sid_prefix(String);
            peer_vm_cluster_id = "peerVmClusterId", with_peer_vm_cluster_id(String);
            peer_db_home_id = "peerDbHomeId", with_peer_db_home_id(String);
        }
    }
}
