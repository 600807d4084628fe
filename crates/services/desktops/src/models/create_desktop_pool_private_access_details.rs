// @generated from spec/desktops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of desktop pool private access to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDesktopPoolPrivateAccessDetails {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The IDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The private IP address.
    pub private_ip: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateDesktopPoolPrivateAccessDetails {
        required {
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            nsg_ids = "nsgIds", with_nsg_ids([String]);
            private_ip = "privateIp", with_private_ip(String);
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
