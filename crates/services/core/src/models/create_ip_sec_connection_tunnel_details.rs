// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of an IPSec connection tunnel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateIPSecConnectionTunnelDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type of routing for the tunnel, either BGP, static, or policy-based.
    pub routing: Option<models::IPSecConnectionTunnelRouting>,
    /// The version of the Internet Key Exchange (IKE) protocol.
    pub ike_version: Option<models::IPSecConnectionTunnelIkeVersion>,
    /// The shared secret (pre-shared key) of the IPSec tunnel.
    pub shared_secret: Option<Secret>,
    /// The configuration of the BGP session.
    pub bgp_session_config: Option<models::CreateIPSecTunnelBgpSessionDetails>,
    /// Whether Oracle's end of the connection can initiate the IPSec tunnel.
    pub oracle_initiation: Option<models::IPSecConnectionTunnelOracleInitiation>,
    /// The NAT traversal setting of IKE. `AUTO` detects NAT devices between the CPE and the VPN
    /// headend.
    pub nat_translation_enabled: Option<models::IPSecConnectionTunnelNatTranslationEnabled>,
    /// The configuration of phase one of the tunnel.
    pub phase_one_config: Option<models::PhaseOneConfigDetails>,
    /// The configuration of phase two of the tunnel.
    pub phase_two_config: Option<models::PhaseTwoConfigDetails>,
    /// The settings for dead peer detection (DPD).
    pub dpd_config: Option<models::DpdConfig>,
    /// The IP address of the tunnel end at Oracle.
    pub oracle_tunnel_ip: Option<String>,
    /// The OCIDs of the virtual circuits that lead to the tunnel.
    pub associated_virtual_circuits: Option<Vec<String>>,
    /// The OCID of the DRG route table.
    pub drg_route_table_id: Option<String>,
    /// The encryption domain of the tunnel, for policy-based routing.
    pub encryption_domain_config: Option<models::CreateIPSecTunnelEncryptionDomainDetails>,
}

model! {
    CreateIPSecConnectionTunnelDetails {
        optional {
            display_name = "displayName", with_display_name(String);
            routing = "routing", with_routing(models::IPSecConnectionTunnelRouting);
            ike_version = "ikeVersion", with_ike_version(models::IPSecConnectionTunnelIkeVersion);
            shared_secret = "sharedSecret", with_shared_secret(Secret);
            bgp_session_config = "bgpSessionConfig",
                with_bgp_session_config(models::CreateIPSecTunnelBgpSessionDetails);
            oracle_initiation = "oracleInitiation",
                with_oracle_initiation(models::IPSecConnectionTunnelOracleInitiation);
            nat_translation_enabled = "natTranslationEnabled",
                with_nat_translation_enabled(models::IPSecConnectionTunnelNatTranslationEnabled);
            phase_one_config = "phaseOneConfig",
                with_phase_one_config(models::PhaseOneConfigDetails);
            phase_two_config = "phaseTwoConfig",
                with_phase_two_config(models::PhaseTwoConfigDetails);
            dpd_config = "dpdConfig", with_dpd_config(models::DpdConfig);
            oracle_tunnel_ip = "oracleTunnelIp", with_oracle_tunnel_ip(String);
            associated_virtual_circuits = "associatedVirtualCircuits",
                with_associated_virtual_circuits([String]);
            drg_route_table_id = "drgRouteTableId", with_drg_route_table_id(String);
            encryption_domain_config = "encryptionDomainConfig",
                with_encryption_domain_config(models::CreateIPSecTunnelEncryptionDomainDetails);
        }
    }
}
