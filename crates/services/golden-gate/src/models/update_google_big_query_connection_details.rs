// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a Google big query connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGoogleBigQueryConnectionDetails {
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
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
    /// The service account key file, base64-encoded. Deprecated and replaced by
    /// `serviceAccountKeyFileSecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub service_account_key_file: Option<Secret>,
    /// The OCID of the secret that contains the service account key file. Mutually exclusive with
    /// `serviceAccountKeyFile`.
    pub service_account_key_file_secret_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateGoogleBigQueryConnectionDetails, "connectionType" = "GOOGLE_BIGQUERY" {
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
            endpoint = "endpoint", with_endpoint(String), clear_endpoint;
            service_account_key_file = "serviceAccountKeyFile",
                with_service_account_key_file(Secret), clear_service_account_key_file;
            service_account_key_file_secret_id = "serviceAccountKeyFileSecretId",
                with_service_account_key_file_secret_id(String),
                clear_service_account_key_file_secret_id;
        }
    }
}
