// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a BDS instance.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBdsInstanceDetails {
    /// The ID of the secret, such as the one with the cluster administrator password.
    pub secret_id: Option<String>,
    /// Whether the OCID of the secret is stored and reused for later operations.
    pub is_secret_reused: Option<bool>,
    /// The display name.
    pub display_name: Option<String>,
    /// The pre-authenticated URL for downloading the bootstrap script.
    pub bootstrap_script_url: Option<Secret>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the encryption key in the Vault service.
    pub kms_key_id: Option<String>,
    /// The configuration of the network.
    pub network_config: Option<models::NetworkConfig>,
    cleared: Vec<String>,
}

update! {
    UpdateBdsInstanceDetails {
        optional {
            secret_id = "secretId", with_secret_id(String), clear_secret_id;
            is_secret_reused = "isSecretReused", with_is_secret_reused(bool),
                clear_is_secret_reused;
            display_name = "displayName", with_display_name(String), clear_display_name;
            bootstrap_script_url = "bootstrapScriptUrl", with_bootstrap_script_url(Secret),
                clear_bootstrap_script_url;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            kms_key_id = "kmsKeyId", with_kms_key_id(String), clear_kms_key_id;
            network_config = "networkConfig", with_network_config(models::NetworkConfig),
                clear_network_config;
        }
    }
}
