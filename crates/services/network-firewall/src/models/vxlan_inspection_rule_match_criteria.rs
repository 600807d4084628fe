// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// VXLAN inspection rule match criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VxlanInspectionRuleMatchCriteria {
    /// The names of the address lists that the source address is matched with.
    pub source_address: Option<Vec<String>>,
    /// The names of the address lists that the destination address is matched with.
    pub destination_address: Option<Vec<String>>,
}

model! {
    VxlanInspectionRuleMatchCriteria {
        optional {
            source_address = "sourceAddress", with_source_address([String]);
            destination_address = "destinationAddress", with_destination_address([String]);
        }
    }
}
