// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in desktop pool private access.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDesktopPoolPrivateAccessDetails {
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    UpdateDesktopPoolPrivateAccessDetails {
        optional {
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
