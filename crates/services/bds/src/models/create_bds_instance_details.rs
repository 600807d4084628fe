// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, model};

use crate::models;

/// The details of a BDS instance to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBdsInstanceDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The version of the Hadoop distribution.
    pub cluster_version: models::BdsInstanceClusterVersion,
    /// The cluster public key.
    pub cluster_public_key: String,
    /// The password of the cluster administrator, base64-encoded.
    pub cluster_admin_password: Option<Secret>,
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// Whether the OCID of the secret is stored and reused for later operations.
    pub is_secret_reused: Option<bool>,
    /// Whether the cluster is highly available.
    pub is_high_availability: bool,
    /// Whether the cluster is set up as secure.
    pub is_secure: bool,
    /// The configuration of the network.
    pub network_config: Option<models::NetworkConfig>,
    /// The pre-authenticated URL for downloading the bootstrap script.
    pub bootstrap_script_url: Option<Secret>,
    /// The nodes.
    pub nodes: Vec<models::CreateNodeDetails>,
    /// The configurations of capacity reservations for the cluster.
    pub bds_capacity_reservation_configurations:
        Option<Vec<models::CreateBdsCapacityReservationConfigurationDetails>>,
    /// The Kerberos realm name.
    pub kerberos_realm_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The profile of the cluster.
    pub cluster_profile: Option<models::BdsInstanceClusterProfile>,
    /// The versions of the cluster.
    pub bds_cluster_version_summary: Option<models::BdsClusterVersionSummary>,
}

model! {
    CreateBdsInstanceDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            cluster_version = "clusterVersion",
                with_cluster_version(models::BdsInstanceClusterVersion);
            cluster_public_key = "clusterPublicKey", with_cluster_public_key(String);
            is_high_availability = "isHighAvailability", with_is_high_availability(bool);
            is_secure = "isSecure", with_is_secure(bool);
            nodes = "nodes", with_nodes([models::CreateNodeDetails]);
        }
        optional {
            cluster_admin_password = "clusterAdminPassword", with_cluster_admin_password(Secret);
            secret_id = "secretId", with_secret_id(String);
            is_secret_reused = "isSecretReused", with_is_secret_reused(bool);
            network_config = "networkConfig", with_network_config(models::NetworkConfig);
            bootstrap_script_url = "bootstrapScriptUrl", with_bootstrap_script_url(Secret);
            bds_capacity_reservation_configurations = "bdsCapacityReservationConfigurations",
                with_bds_capacity_reservation_configurations([models::CreateBdsCapacityReservationConfigurationDetails]);
            kerberos_realm_name = "kerberosRealmName", with_kerberos_realm_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            kms_key_id = "kmsKeyId", with_kms_key_id(String);
            cluster_profile = "clusterProfile",
                with_cluster_profile(models::BdsInstanceClusterProfile);
            bds_cluster_version_summary = "bdsClusterVersionSummary",
                with_bds_cluster_version_summary(models::BdsClusterVersionSummary);
        }
    }
}
