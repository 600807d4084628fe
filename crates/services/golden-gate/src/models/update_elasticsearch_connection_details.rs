// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an elasticsearch connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateElasticsearchConnectionDetails {
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
    /// The addresses of the servers, separated by commas, each with an optional port.
    pub servers: Option<String>,
    /// The security protocol. Default: `PLAIN`.
    pub security_protocol: Option<models::ElasticsearchConnectionSecurityProtocol>,
    /// The type of authentication.
    pub authentication_type: Option<models::ElasticsearchConnectionAuthenticationType>,
    /// The user name for connecting to the system. The user must exist there, and case matters as
    /// the system defines.
    pub username: Option<String>,
    /// The password.
    ///
    /// Deprecated.
    #[deprecated]
    pub password: Option<Secret>,
    /// The OCID of the secret that contains the password. Mutually exclusive with `password`.
    pub password_secret_id: Option<String>,
    /// The fingerprint.
    pub fingerprint: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateElasticsearchConnectionDetails, "connectionType" = "ELASTICSEARCH" {
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
            servers = "servers", with_servers(String), clear_servers;
            security_protocol = "securityProtocol",
                with_security_protocol(models::ElasticsearchConnectionSecurityProtocol),
                clear_security_protocol;
            authentication_type = "authenticationType",
                with_authentication_type(models::ElasticsearchConnectionAuthenticationType),
                clear_authentication_type;
            username = "username", with_username(String), clear_username;
            password = "password", with_password(Secret), clear_password;
            password_secret_id = "passwordSecretId", with_password_secret_id(String),
                clear_password_secret_id;
            fingerprint = "fingerprint", with_fingerprint(String), clear_fingerprint;
        }
    }
}
