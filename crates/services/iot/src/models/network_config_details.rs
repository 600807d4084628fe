// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConfigDetails {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The file storage mounts.
    pub file_storage_mounts: Option<Vec<models::FileStorageMountDetails>>,
}

model! {
    NetworkConfigDetails {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
            file_storage_mounts = "fileStorageMounts",
                with_file_storage_mounts([models::FileStorageMountDetails]);
        }
    }
}
