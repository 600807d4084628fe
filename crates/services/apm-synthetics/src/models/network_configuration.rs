// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkConfiguration {
    /// The number of hops.
    pub number_of_hops: Option<i64>,
    /// The probe per hop.
    pub probe_per_hop: Option<i64>,
    /// The transmission rate.
    pub transmission_rate: Option<i64>,
    /// The protocol.
    pub protocol: Option<models::NetworkConfigurationProtocol>,
    /// The probe mode.
    pub probe_mode: Option<models::NetworkConfigurationProbeMode>,
}

model! {
    NetworkConfiguration {
        optional {
            number_of_hops = "numberOfHops", with_number_of_hops(i64);
            probe_per_hop = "probePerHop", with_probe_per_hop(i64);
            transmission_rate = "transmissionRate", with_transmission_rate(i64);
            protocol = "protocol", with_protocol(models::NetworkConfigurationProtocol);
            probe_mode = "probeMode", with_probe_mode(models::NetworkConfigurationProbeMode);
        }
    }
}
