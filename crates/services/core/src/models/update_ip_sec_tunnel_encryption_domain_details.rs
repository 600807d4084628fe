// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in an IPSec tunnel encryption domain.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIPSecTunnelEncryptionDomainDetails {
    /// The subnets in the OCI tenancy, with IPv4 or IPv6.
    pub oracle_traffic_selector: Option<Vec<String>>,
    /// The subnets of the on-premises network, with IPv4 or IPv6.
    pub cpe_traffic_selector: Option<Vec<String>>,
}

model! {
    UpdateIPSecTunnelEncryptionDomainDetails {
        optional {
            oracle_traffic_selector = "oracleTrafficSelector",
                with_oracle_traffic_selector([String]);
            cpe_traffic_selector = "cpeTrafficSelector", with_cpe_traffic_selector([String]);
        }
    }
}
