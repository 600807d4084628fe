// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a tunnel security association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TunnelSecurityAssociationSummary {
    /// The CPE subnet.
    pub cpe_subnet: Option<String>,
    /// The Oracle subnet.
    pub oracle_subnet: Option<String>,
    /// The tunnel sa status.
    pub tunnel_sa_status: Option<models::TunnelSecurityAssociationTunnelSaStatus>,
    /// The tunnel sa error information.
    pub tunnel_sa_error_info: Option<String>,
    /// The time.
    pub time: Option<String>,
}

model! {
    TunnelSecurityAssociationSummary {
        cpe_subnet = "cpeSubnet";
        oracle_subnet = "oracleSubnet";
        tunnel_sa_status = "tunnelSaStatus";
        tunnel_sa_error_info = "tunnelSaErrorInfo";
        time = "time";
    }
}
