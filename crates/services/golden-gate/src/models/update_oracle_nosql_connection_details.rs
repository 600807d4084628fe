// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an Oracle NoSQL connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleNosqlConnectionDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The ID of the vault.
    ///
    /// Deprecated.
    #[deprecated]
    pub vault_id: Option<String>,
    /// The ID of the key.
    ///
    /// Deprecated.
    #[deprecated]
    pub key_id: Option<String>,
    /// The OCIDs of the NSGs that control network access.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The route of network traffic to the target, such as through a shared or a dedicated
    /// endpoint.
    pub routing_method: Option<models::ConnectionRoutingMethod>,
    /// Whether sensitive attributes are provided as secrets. Deprecated.
    ///
    /// Deprecated.
    #[deprecated]
    pub does_use_secret_ids: Option<bool>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The name of the region. Default: the current region.
    pub region: Option<String>,
    /// The OCID of the OCI user. Default: the user who makes the call. To use Object Storage, it
    /// must have write access to the bucket.
    pub user_id: Option<String>,
    /// The private key in PEM format, base64-encoded. Deprecated and replaced by
    /// `privateKeyFileSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub private_key_file: Option<Secret>,
    /// The OCID of the secret that contains the private key (PEM) of the API key. Mutually
    /// exclusive with `privateKeyFile`.
    pub private_key_file_secret_id: Option<String>,
    /// The passphrase of the private key. Deprecated and replaced by
    /// `privateKeyPassphraseSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub private_key_passphrase: Option<Secret>,
    /// The OCID of the secret that contains the passphrase of the private key. Mutually exclusive
    /// with `privateKeyPassphrase`.
    pub private_key_passphrase_secret_id: Option<String>,
    /// The fingerprint of the user's API key. The user is set by `userId`.
    pub public_key_fingerprint: Option<String>,
    /// Whether to authenticate with a resource principal.
    pub should_use_resource_principal: Option<bool>,
    cleared: Vec<String>,
}

update! {
    UpdateOracleNosqlConnectionDetails, "connectionType" = "ORACLE_NOSQL" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            vault_id = "vaultId", with_vault_id(String), clear_vault_id;
            key_id = "keyId", with_key_id(String), clear_key_id;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            routing_method = "routingMethod", with_routing_method(models::ConnectionRoutingMethod),
                clear_routing_method;
            does_use_secret_ids = "doesUseSecretIds", with_does_use_secret_ids(bool),
                clear_does_use_secret_ids;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            tenancy_id = "tenancyId", with_tenancy_id(String), clear_tenancy_id;
            region = "region", with_region(String), clear_region;
            user_id = "userId", with_user_id(String), clear_user_id;
            private_key_file = "privateKeyFile", with_private_key_file(Secret),
                clear_private_key_file;
            private_key_file_secret_id = "privateKeyFileSecretId",
                with_private_key_file_secret_id(String), clear_private_key_file_secret_id;
            private_key_passphrase = "privateKeyPassphrase", with_private_key_passphrase(Secret),
                clear_private_key_passphrase;
            private_key_passphrase_secret_id = "privateKeyPassphraseSecretId",
                with_private_key_passphrase_secret_id(String),
                clear_private_key_passphrase_secret_id;
            public_key_fingerprint = "publicKeyFingerprint", with_public_key_fingerprint(String),
                clear_public_key_fingerprint;
            should_use_resource_principal = "shouldUseResourcePrincipal",
                with_should_use_resource_principal(bool), clear_should_use_resource_principal;
        }
    }
}
