// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An IPSec connection device configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IPSecConnectionDeviceConfig {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The tunnels.
    pub tunnels: Option<Vec<models::TunnelConfig>>,
}

model! {
    IPSecConnectionDeviceConfig {
        compartment_id = "compartmentId";
        id = "id";
        time_created = "timeCreated";
        tunnels = "tunnels";
    }
}
