// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// NAT rule match criteria.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NatRuleMatchCriteria {
    /// The names of the address lists that the source address is matched with.
    pub source_address: Option<Vec<String>>,
    /// The names of the address lists that the destination address is matched with.
    pub destination_address: Option<Vec<String>>,
    /// The service.
    pub service: Option<String>,
}

model! {
    NatRuleMatchCriteria {
        optional {
            source_address = "sourceAddress", with_source_address([String]);
            destination_address = "destinationAddress", with_destination_address([String]);
            service = "service", with_service(String);
        }
    }
}
