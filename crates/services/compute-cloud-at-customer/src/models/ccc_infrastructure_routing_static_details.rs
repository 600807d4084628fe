// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a CCC infrastructure routing static.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CccInfrastructureRoutingStaticDetails {
    /// The uplink VLAN.
    pub uplink_vlan: Option<i64>,
    /// The uplink hsrp group.
    pub uplink_hsrp_group: Option<i64>,
}

model! {
    CccInfrastructureRoutingStaticDetails {
        uplink_vlan = "uplinkVlan";
        uplink_hsrp_group = "uplinkHsrpGroup";
    }
}
