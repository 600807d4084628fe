// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A public connectivity add-on.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PublicConnectivityAddon {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::KafkaClusterAddonLifecycleState,
    /// The authentication mechanism.
    pub authentication_mechanism: models::PublicConnectivityAddonAuthenticationMechanism,
    /// The bootstrap URL.
    pub bootstrap_url: String,
    /// The CIDR blocks for ingress and egress traffic.
    pub network_cidrs: Vec<String>,
}

model! {
    PublicConnectivityAddon, "addonType" = "PUBLICCONNECTIVITY" {
        name = "name";
        description = "description";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        authentication_mechanism = "authenticationMechanism";
        bootstrap_url = "bootstrapUrl";
        network_cidrs = "networkCidrs";
    }
}
