// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the throughput of a virtual circuit DRG attachment network create.
    pub enum VirtualCircuitDrgAttachmentNetworkCreateThroughput {
        V100m = "100M",
        V200m = "200M",
        V500m = "500M",
        V1g = "1G",
        V2g = "2G",
        V3g = "3G",
        V4g = "4G",
        V5g = "5G",
        V10g = "10G",
        V20g = "20G",
        V30g = "30G",
        V40g = "40G",
        V50g = "50G",
        V100g = "100G",
        V200g = "200G",
        V400g = "400G",
        V500g = "500G",
    }
}
