// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A network security group VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkSecurityGroupVnic {
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The time at which the VNIC joined the network security group.
    pub time_associated: Option<DateTime<Utc>>,
    /// The OCID of the VNIC.
    pub vnic_id: String,
}

model! {
    NetworkSecurityGroupVnic {
        resource_id = "resourceId";
        time_associated = "timeAssociated";
        vnic_id = "vnicId";
    }
}
