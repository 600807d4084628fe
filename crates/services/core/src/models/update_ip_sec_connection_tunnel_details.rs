// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in an IPSec connection tunnel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateIPSecConnectionTunnelDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The type of routing for the tunnel, either BGP, static, or policy-based.
    pub routing: Option<models::IPSecConnectionTunnelRouting>,
    /// The version of the Internet Key Exchange (IKE) protocol.
    pub ike_version: Option<models::IPSecConnectionTunnelIkeVersion>,
    /// The configuration of the BGP session.
    pub bgp_session_config: Option<models::UpdateIPSecTunnelBgpSessionDetails>,
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
    /// The encryption domain of the tunnel, for policy-based routing.
    pub encryption_domain_config: Option<models::UpdateIPSecTunnelEncryptionDomainDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateIPSecConnectionTunnelDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            routing = "routing", with_routing(models::IPSecConnectionTunnelRouting), clear_routing;
            ike_version = "ikeVersion", with_ike_version(models::IPSecConnectionTunnelIkeVersion),
                clear_ike_version;
            bgp_session_config = "bgpSessionConfig",
                with_bgp_session_config(models::UpdateIPSecTunnelBgpSessionDetails),
                clear_bgp_session_config;
            oracle_initiation = "oracleInitiation",
                with_oracle_initiation(models::IPSecConnectionTunnelOracleInitiation),
                clear_oracle_initiation;
            nat_translation_enabled = "natTranslationEnabled",
                with_nat_translation_enabled(models::IPSecConnectionTunnelNatTranslationEnabled),
                clear_nat_translation_enabled;
            phase_one_config = "phaseOneConfig",
                with_phase_one_config(models::PhaseOneConfigDetails), clear_phase_one_config;
            phase_two_config = "phaseTwoConfig",
                with_phase_two_config(models::PhaseTwoConfigDetails), clear_phase_two_config;
            dpd_config = "dpdConfig", with_dpd_config(models::DpdConfig), clear_dpd_config;
            encryption_domain_config = "encryptionDomainConfig",
                with_encryption_domain_config(models::UpdateIPSecTunnelEncryptionDomainDetails),
                clear_encryption_domain_config;
        }
    }
}
