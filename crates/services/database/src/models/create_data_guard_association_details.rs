// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, tagged_union};

use crate::models;

tagged_union! {
    /// The details of a Data Guard association to create.
    ///
    /// The field `creationType` selects the variant.
    pub enum CreateDataGuardAssociationDetails by "creationType", sent {
        ExistingDbSystem(models::CreateDataGuardAssociationToExistingDbSystemDetails)
            = "ExistingDbSystem", as_existing_db_system;
        ExistingVmCluster(models::CreateDataGuardAssociationToExistingVmClusterDetails)
            = "ExistingVmCluster", as_existing_vm_cluster;
        NewDbSystem(models::CreateDataGuardAssociationWithNewDbSystemDetails) = "NewDbSystem",
            as_new_db_system;
    }
    shared {
        /// The OCID of the database software image.
        database_software_image_id = "databaseSoftwareImageId", str, in ExistingDbSystem
            ExistingVmCluster NewDbSystem;
        /// Whether the caller accepts a DB, Grid Infrastructure or operating system version older
        /// than the latest default ones.
        is_older_version_acknowledged = "isOlderVersionAcknowledged", copy bool, in ExistingDbSystem
            ExistingVmCluster NewDbSystem;
        /// The administrator password of the database.
        database_admin_password = "databaseAdminPassword", ref Secret, in ExistingDbSystem
            ExistingVmCluster NewDbSystem;
        /// The location of the encryption key of the source.
        source_encryption_key_location_details = "sourceEncryptionKeyLocationDetails",
            ref models::EncryptionKeyLocationDetails, in ExistingDbSystem ExistingVmCluster
            NewDbSystem;
        /// The protection mode.
        protection_mode = "protectionMode", copy models::DataGuardAssociationProtectionMode, in
            ExistingDbSystem ExistingVmCluster NewDbSystem;
        /// The redo transport type of the Data Guard association. The valid types depend on the
        /// protection mode.
        transport_type = "transportType", copy models::DataGuardAssociationTransportType, in
            ExistingDbSystem ExistingVmCluster NewDbSystem;
        /// Whether Active Data Guard is enabled.
        is_active_data_guard_enabled = "isActiveDataGuardEnabled", copy bool, in ExistingDbSystem
            ExistingVmCluster NewDbSystem;
        /// The unique name (`DB_UNIQUE_NAME`) of the peer database.
        peer_db_unique_name = "peerDbUniqueName", str, in ExistingDbSystem ExistingVmCluster
            NewDbSystem;
        /// The peer SID prefix.
        peer_sid_prefix = "peerSidPrefix", str, in ExistingDbSystem ExistingVmCluster NewDbSystem;
    }
}
