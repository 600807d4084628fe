// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in a desktop network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDesktopNetworkConfiguration {
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UpdateDesktopNetworkConfiguration {
        optional {
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
