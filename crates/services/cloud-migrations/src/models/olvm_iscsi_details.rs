// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an OLVM iSCSI.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmIscsiDetails {
    /// The address.
    pub address: Option<String>,
    /// The ID of the disk.
    pub disk_id: Option<String>,
    /// The iSCSI initiator.
    pub initiator: Option<String>,
    /// The LUN mapping.
    pub lun_mapping: Option<i64>,
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
    /// The size in bytes.
    pub size_in_bytes: Option<i64>,
    /// The status.
    pub status: Option<String>,
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
    OlvmIscsiDetails {
        address = "address";
        disk_id = "diskId";
        initiator = "initiator";
        lun_mapping = "lunMapping";
        paths = "paths";
        port = "port";
        portal = "portal";
        product_id = "productId";
        serial = "serial";
        size_in_bytes = "sizeInBytes";
        status = "status";
        storage_domain_id = "storageDomainId";
        target = "target";
        username = "username";
        vendor_id = "vendorId";
        volume_group_id = "volumeGroupId";
    }
}
