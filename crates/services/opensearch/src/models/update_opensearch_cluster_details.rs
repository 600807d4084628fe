// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an OpenSearch cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOpensearchClusterDetails {
    /// The display name.
    pub display_name: String,
    /// The version of the software.
    pub software_version: Option<String>,
    /// The security mode of the cluster.
    pub security_mode: Option<models::OpensearchClusterSecurityMode>,
    /// The name of the master user, who manages the security configuration.
    pub security_master_user_name: Option<String>,
    /// The hash of the password of the master user, who manages the security configuration.
    pub security_master_user_password_hash: Option<Secret>,
    /// The authentication of the security master user.
    pub security_master_user_auth_details: Option<models::SecurityUserAuthenticationDetails>,
    /// The SAML configuration of the cluster.
    pub security_saml_config: Option<models::SecuritySamlConfig>,
    /// The backup policy.
    pub backup_policy: Option<models::BackupPolicy>,
    /// The OCID of the NSG.
    pub nsg_id: Option<String>,
    /// The IP addresses of the endpoint in the customer's VCN.
    pub reverse_connection_endpoint_customer_ips: Option<Vec<String>>,
    /// The outbound cluster configuration.
    pub outbound_cluster_config: Option<models::OutboundClusterConfig>,
    /// The details of the maintenance.
    pub maintenance_details: Option<models::UpdateMaintenanceDetails>,
    /// The configuration of the load balancer.
    pub load_balancer_config: Option<models::LoadBalancerConfig>,
    /// The configuration of the certificate.
    pub certificate_config: Option<models::CertificateConfig>,
    /// The trust configuration for remote reindexing.
    pub remote_reindex_trust_config: Option<models::RemoteReindexTrustConfig>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOpensearchClusterDetails {
        required {
            display_name = "displayName", with_display_name(String);
        }
        optional {
            software_version = "softwareVersion", with_software_version(String),
                clear_software_version;
            security_mode = "securityMode",
                with_security_mode(models::OpensearchClusterSecurityMode), clear_security_mode;
            security_master_user_name = "securityMasterUserName",
                with_security_master_user_name(String), clear_security_master_user_name;
            security_master_user_password_hash = "securityMasterUserPasswordHash",
                with_security_master_user_password_hash(Secret),
                clear_security_master_user_password_hash;
            security_master_user_auth_details = "securityMasterUserAuthDetails",
                with_security_master_user_auth_details(models::SecurityUserAuthenticationDetails),
                clear_security_master_user_auth_details;
            security_saml_config = "securitySamlConfig",
                with_security_saml_config(models::SecuritySamlConfig), clear_security_saml_config;
            backup_policy = "backupPolicy", with_backup_policy(models::BackupPolicy),
                clear_backup_policy;
            nsg_id = "nsgId", with_nsg_id(String), clear_nsg_id;
            reverse_connection_endpoint_customer_ips = "reverseConnectionEndpointCustomerIps",
                with_reverse_connection_endpoint_customer_ips([String]),
                clear_reverse_connection_endpoint_customer_ips;
            outbound_cluster_config = "outboundClusterConfig",
                with_outbound_cluster_config(models::OutboundClusterConfig),
                clear_outbound_cluster_config;
            maintenance_details = "maintenanceDetails",
                with_maintenance_details(models::UpdateMaintenanceDetails),
                clear_maintenance_details;
            load_balancer_config = "loadBalancerConfig",
                with_load_balancer_config(models::LoadBalancerConfig), clear_load_balancer_config;
            certificate_config = "certificateConfig",
                with_certificate_config(models::CertificateConfig), clear_certificate_config;
            remote_reindex_trust_config = "remoteReindexTrustConfig",
                with_remote_reindex_trust_config(models::RemoteReindexTrustConfig),
                clear_remote_reindex_trust_config;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
