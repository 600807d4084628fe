// @generated from spec/compute-cloud-at-customer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the uplink port forward error correction of a CCC infrastructure
    /// network configuration.
    pub enum CccInfrastructureNetworkConfigurationUplinkPortForwardErrorCorrection {
        Auto = "AUTO",
        FireCodeFec = "FIRE_CODE_FEC",
        ReedSolomonConsortium16 = "REED_SOLOMON_CONSORTIUM_16",
        ReedSolomonFec = "REED_SOLOMON_FEC",
        ReedSolomonIeee = "REED_SOLOMON_IEEE",
    }
}
