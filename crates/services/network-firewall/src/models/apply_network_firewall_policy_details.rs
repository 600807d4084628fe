// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a network firewall policy to apply.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ApplyNetworkFirewallPolicyDetails {
    /// The firewalls.
    pub firewalls: Option<Vec<String>>,
}

model! {
    ApplyNetworkFirewallPolicyDetails {
        optional {
            firewalls = "firewalls", with_firewalls([String]);
        }
    }
}
