// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance movable VNIC mapping.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceMovableVnicMapping {
    /// The OCID of the source VNIC.
    pub source_vnic_id: String,
    /// The OCID of the destination subnet for the source VNIC.
    pub destination_subnet_id: String,
    /// The primary private IP address of the VNIC in the destination subnet. Example: `10.0.3.3`.
    ///
    /// Deprecated.
    #[deprecated]
    pub destination_primary_private_ip_address: Option<String>,
    /// The hostname label of the VNIC's primary private IP address in the destination subnet.
    /// Deprecated: use `destinationReservedPrimaryPrivateIpId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub destination_primary_private_ip_hostname_label: Option<String>,
    /// The OCID of the reserved private IPv4 address for the compute instance in the destination
    /// region.
    pub destination_reserved_primary_private_ip_id: Option<String>,
    /// The OCID of the reserved public IP for the compute instance in the destination region.
    pub destination_reserved_public_ip_id: Option<String>,
    /// The OCIDs of the NSGs in the destination region that the source VNIC is assigned to.
    pub destination_nsg_id_list: Option<Vec<String>>,
}

model! {
    ComputeInstanceMovableVnicMapping {
        required {
            source_vnic_id = "sourceVnicId", with_source_vnic_id(String);
            destination_subnet_id = "destinationSubnetId", with_destination_subnet_id(String);
        }
        optional {
            destination_primary_private_ip_address = "destinationPrimaryPrivateIpAddress",
                with_destination_primary_private_ip_address(String);
            destination_primary_private_ip_hostname_label =
                "destinationPrimaryPrivateIpHostnameLabel",
                with_destination_primary_private_ip_hostname_label(String);
            destination_reserved_primary_private_ip_id = "destinationReservedPrimaryPrivateIpId",
                with_destination_reserved_primary_private_ip_id(String);
            destination_reserved_public_ip_id = "destinationReservedPublicIpId",
                with_destination_reserved_public_ip_id(String);
            destination_nsg_id_list = "destinationNsgIdList",
                with_destination_nsg_id_list([String]);
        }
    }
}
