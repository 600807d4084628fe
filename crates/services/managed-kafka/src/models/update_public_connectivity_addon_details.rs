// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

/// The fields to update in a public connectivity add-on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePublicConnectivityAddonDetails {
    /// The description.
    pub description: Option<String>,
    /// The CIDR blocks for ingress and egress traffic.
    pub network_cidrs: Vec<String>,
    cleared: Vec<String>,
}

update! {
    UpdatePublicConnectivityAddonDetails, "addonType" = "PUBLICCONNECTIVITY" {
        required {
            network_cidrs = "networkCidrs", with_network_cidrs([String]);
        }
        optional {
            description = "description", with_description(String), clear_description;
        }
    }
}
