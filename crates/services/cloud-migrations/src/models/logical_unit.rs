// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A logical unit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogicalUnit {
    /// The address.
    pub address: Option<String>,
    /// The maximum number of bytes that the underlying storage can discard in one operation.
    pub discard_max_size_in_bytes: Option<i64>,
    /// Whether discarded blocks of the logical unit read as zeros.
    pub is_discard_zeroes_data: Option<bool>,
    /// The ID of the disk.
    pub disk_id: Option<String>,
    /// The ID of the resource.
    pub id: Option<String>,
    /// The LUN mapping.
    pub lun_mapping: Option<i64>,
    /// The status of the LUN.
    pub lun_status: Option<models::LogicalUnitLunStatus>,
    /// The password.
    pub password: Option<Secret>,
    /// The paths.
    pub paths: Option<i64>,
    /// The port.
    pub port: Option<i64>,
    /// The portal.
    pub portal: Option<String>,
    /// The ID of the product.
    pub product_id: Option<String>,
    /// The serial number.
    pub serial: Option<String>,
    /// The size.
    pub size: Option<i64>,
    /// The ID of the storage domain.
    pub storage_domain_id: Option<String>,
    /// The target.
    pub target: Option<String>,
    /// The user name.
    pub username: Option<String>,
    /// The ID of the vendor.
    pub vendor_id: Option<String>,
    /// The ID of the volume group.
    pub volume_group_id: Option<String>,
}

model! {
    LogicalUnit {
        address = "address";
        discard_max_size_in_bytes = "discardMaxSizeInBytes";
        is_discard_zeroes_data = "isDiscardZeroesData";
        disk_id = "diskId";
        id = "id";
        lun_mapping = "lunMapping";
        lun_status = "lunStatus";
        password = "password";
        paths = "paths";
        port = "port";
        portal = "portal";
        product_id = "productId";
        serial = "serial";
        size = "size";
        storage_domain_id = "storageDomainId";
        target = "target";
        username = "username";
        vendor_id = "vendorId";
        volume_group_id = "volumeGroupId";
    }
}
