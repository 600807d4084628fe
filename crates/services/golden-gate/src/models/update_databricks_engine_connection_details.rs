// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in a databricks engine connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabricksEngineConnectionDetails {
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
    /// The type of authentication.
    pub authentication_type: Option<String>,
    /// The URL of the workspace.
    pub workspace_url: Option<String>,
    /// The authentication token.
    ///
    /// Deprecated.
    #[deprecated]
    pub auth_token: Option<Secret>,
    /// The OCID of the secret that contains the personal access token. Mutually exclusive with
    /// `authToken`.
    pub auth_token_secret_id: Option<String>,
    /// The client ID of the application. Applies only to `OAUTH_M2M`.
    pub client_id: Option<String>,
    /// The client secret.
    ///
    /// Deprecated.
    #[deprecated]
    pub client_secret: Option<Secret>,
    /// The OCID of the secret that contains the client secret. Mutually exclusive with
    /// `clientSecret`.
    pub client_secret_secret_id: Option<String>,
    /// The location of the artifacts.
    pub artifact_location: Option<models::UpdateDatabricksEngineArtifactLocationDetails>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabricksEngineConnectionDetails, "connectionType" = "DATABRICKS_ENGINE" {
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
            authentication_type = "authenticationType", with_authentication_type(String),
                clear_authentication_type;
            workspace_url = "workspaceUrl", with_workspace_url(String), clear_workspace_url;
            auth_token = "authToken", with_auth_token(Secret), clear_auth_token;
            auth_token_secret_id = "authTokenSecretId", with_auth_token_secret_id(String),
                clear_auth_token_secret_id;
            client_id = "clientId", with_client_id(String), clear_client_id;
            client_secret = "clientSecret", with_client_secret(Secret), clear_client_secret;
            client_secret_secret_id = "clientSecretSecretId", with_client_secret_secret_id(String),
                clear_client_secret_secret_id;
            artifact_location = "artifactLocation",
                with_artifact_location(models::UpdateDatabricksEngineArtifactLocationDetails),
                clear_artifact_location;
        }
    }
}
