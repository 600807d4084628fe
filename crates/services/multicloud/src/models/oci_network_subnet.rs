// @generated from spec/multicloud.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OCI network subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OciNetworkSubnet {
    /// The type.
    pub type_: models::OciNetworkSubnetType,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The label.
    pub label: Option<String>,
}

model! {
    OciNetworkSubnet {
        type_ = "type";
        subnet_id = "subnetId";
        label = "label";
    }
}
