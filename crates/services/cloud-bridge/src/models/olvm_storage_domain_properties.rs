// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// OLVM storage domain properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmStorageDomainProperties {
    /// The name of the storage domain.
    pub storage_domain_name: String,
    /// The description of the storage domain.
    pub storage_domain_description: Option<String>,
    /// The comment.
    pub comment: Option<String>,
    /// The available space, in bytes.
    pub available_space_in_bytes: Option<i64>,
    /// The used space, in bytes.
    pub used_space_in_bytes: Option<i64>,
    /// The committed space, in bytes.
    pub committed_space_in_bytes: Option<i64>,
    /// The block size, in bytes.
    pub block_size_in_bytes: Option<i64>,
    /// Whether this is a backup unit.
    pub is_backup: Option<bool>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// Whether the storage domain is imported.
    pub is_import: Option<bool>,
    /// Whether blocks of disks are discarded before the disks are deleted.
    pub is_discard_after_delete: Option<bool>,
    /// Whether the block storage domain can discard blocks.
    pub is_support_discard: Option<bool>,
    /// Whether discarded blocks of the storage domain read as zeros.
    pub is_support_discard_zeroes_data: Option<bool>,
    /// Whether new disks on the storage domain are wiped after deletion by default.
    pub is_wipe_after_delete: Option<bool>,
    /// The minimum free space of the storage domain, in GB.
    pub critical_space_action_blocker_in_gbs: Option<i64>,
    /// The warning low space indicator, in percent.
    pub warning_low_space_indicator_in_percentage: Option<i64>,
    /// The external status of the storage domain.
    pub external_status: Option<models::OlvmStorageDomainPropertiesExternalStatus>,
    /// The status of the storage domain.
    pub storage_domain_status: Option<models::OlvmStorageDomainPropertiesStorageDomainStatus>,
    /// The storage.
    pub storage: Option<models::Storage>,
    /// The format of the storage domain.
    pub storage_format: Option<models::OlvmStorageDomainPropertiesStorageFormat>,
    /// The kind of data in the storage domain.
    pub storage_domain_type: Option<models::OlvmStorageDomainPropertiesStorageDomainType>,
    /// The data centers.
    pub data_centers: Option<Vec<models::OlvmDataCenter>>,
}

model! {
    OlvmStorageDomainProperties {
        storage_domain_name = "storageDomainName";
        storage_domain_description = "storageDomainDescription";
        comment = "comment";
        available_space_in_bytes = "availableSpaceInBytes";
        used_space_in_bytes = "usedSpaceInBytes";
        committed_space_in_bytes = "committedSpaceInBytes";
        block_size_in_bytes = "blockSizeInBytes";
        is_backup = "isBackup";
        is_primary = "isPrimary";
        is_import = "isImport";
        is_discard_after_delete = "isDiscardAfterDelete";
        is_support_discard = "isSupportDiscard";
        is_support_discard_zeroes_data = "isSupportDiscardZeroesData";
        is_wipe_after_delete = "isWipeAfterDelete";
        critical_space_action_blocker_in_gbs = "criticalSpaceActionBlockerInGBs";
        warning_low_space_indicator_in_percentage = "warningLowSpaceIndicatorInPercentage";
        external_status = "externalStatus";
        storage_domain_status = "storageDomainStatus";
        storage = "storage";
        storage_format = "storageFormat";
        storage_domain_type = "storageDomainType";
        data_centers = "dataCenters";
    }
}
