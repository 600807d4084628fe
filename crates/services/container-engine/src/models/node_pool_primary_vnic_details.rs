// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a node pool primary VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodePoolPrimaryVnicDetails {
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NodePoolPrimaryVnicDetails {
        optional {
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
