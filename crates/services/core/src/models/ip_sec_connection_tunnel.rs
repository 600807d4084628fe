// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An IPSec connection tunnel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IPSecConnectionTunnel {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The VPN IP. Example: `203.0.113.21`.
    pub vpn_ip: Option<String>,
    /// The CPE IP. Example: `203.0.113.22`.
    pub cpe_ip: Option<String>,
    /// The status.
    pub status: Option<models::IPSecConnectionTunnelStatus>,
    /// The version of the Internet Key Exchange (IKE) protocol.
    pub ike_version: Option<models::IPSecConnectionTunnelIkeVersion>,
    /// The lifecycle state.
    pub lifecycle_state: models::IPSecConnectionTunnelLifecycleState,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The BGP session information.
    pub bgp_session_info: Option<models::BgpSessionInfo>,
    /// The encryption domain of the tunnel, for policy-based routing.
    pub encryption_domain_config: Option<models::EncryptionDomainConfig>,
    /// The type of routing for the tunnel, either BGP, static, or policy-based.
    pub routing: Option<models::IPSecConnectionTunnelRouting>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last status change.
    pub time_status_updated: Option<DateTime<Utc>>,
    /// The Oracle can initiate.
    pub oracle_can_initiate: Option<models::IPSecConnectionTunnelOracleCanInitiate>,
    /// The NAT traversal setting of IKE. `AUTO` detects NAT devices between the CPE and the VPN
    /// headend.
    pub nat_translation_enabled: Option<models::IPSecConnectionTunnelNatTranslationEnabled>,
    /// The mode of dead peer detection (DPD) on Oracle's side of the connection.
    pub dpd_mode: Option<models::IPSecConnectionTunnelDpdMode>,
    /// The timeout of dead peer detection (DPD), in seconds.
    pub dpd_timeout_in_sec: Option<i64>,
    /// The phase one details.
    pub phase_one_details: Option<models::TunnelPhaseOneDetails>,
    /// The phase two details.
    pub phase_two_details: Option<models::TunnelPhaseTwoDetails>,
    /// The OCIDs of the virtual circuits that lead to the tunnel.
    pub associated_virtual_circuits: Option<Vec<String>>,
}

model! {
    IPSecConnectionTunnel {
        compartment_id = "compartmentId";
        id = "id";
        vpn_ip = "vpnIp";
        cpe_ip = "cpeIp";
        status = "status";
        ike_version = "ikeVersion";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        bgp_session_info = "bgpSessionInfo";
        encryption_domain_config = "encryptionDomainConfig";
        routing = "routing";
        time_created = "timeCreated";
        time_status_updated = "timeStatusUpdated";
        oracle_can_initiate = "oracleCanInitiate";
        nat_translation_enabled = "natTranslationEnabled";
        dpd_mode = "dpdMode";
        dpd_timeout_in_sec = "dpdTimeoutInSec";
        phase_one_details = "phaseOneDetails";
        phase_two_details = "phaseTwoDetails";
        associated_virtual_circuits = "associatedVirtualCircuits";
    }
}
