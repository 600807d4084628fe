// @generated from spec/ocvp.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A block volume attachment.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockVolumeAttachment {
    /// The OCID of the ESXi host.
    pub esxi_host_id: String,
    /// The IP address.
    pub ip_address: String,
    /// The port.
    pub port: i64,
}

model! {
    BlockVolumeAttachment {
        esxi_host_id = "esxiHostId";
        ip_address = "ipAddress";
        port = "port";
    }
}
