// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Guest OS discovery results.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GuestOsDiscoveryResults {
    /// The OCID of the discovery of Exadata Fleet Update.
    pub fsu_discovery_id: String,
}

model! {
    GuestOsDiscoveryResults, "strategy" = "DISCOVERY_RESULTS" {
        required {
            fsu_discovery_id = "fsuDiscoveryId", with_fsu_discovery_id(String);
        }
    }
}
