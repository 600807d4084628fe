// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a public connectivity add-on to install.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstallPublicConnectivityAddonDetails {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The authentication mechanism.
    pub authentication_mechanism: models::InstallPublicConnectivityAddonAuthenticationMechanism,
    /// The CIDR blocks for ingress and egress traffic.
    pub network_cidrs: Vec<String>,
}

model! {
    InstallPublicConnectivityAddonDetails, "addonType" = "PUBLICCONNECTIVITY" {
        required {
            name = "name", with_name(String);
            authentication_mechanism = "authenticationMechanism",
                with_authentication_mechanism(models::InstallPublicConnectivityAddonAuthenticationMechanism);
            network_cidrs = "networkCidrs", with_network_cidrs([String]);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
