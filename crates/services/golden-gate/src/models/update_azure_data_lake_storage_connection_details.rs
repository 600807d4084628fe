// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, Value, update};

use crate::models;

/// The fields to update in an Azure data lake storage connection.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateAzureDataLakeStorageConnectionDetails {
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
    pub authentication_type: Option<models::AzureDataLakeStorageConnectionAuthenticationType>,
    /// The name of the Azure storage account.
    pub account_name: Option<String>,
    /// The account key of the Azure storage. Deprecated and replaced by `accountKeySecretId`.
    ///
    /// Deprecated.
    #[deprecated]
    pub account_key: Option<Secret>,
    /// The OCID of the secret that contains the account key. Mutually exclusive with `accountKey`.
    pub account_key_secret_id: Option<String>,
    /// The shared access signature (SAS) for Azure. Required for this type of authentication.
    ///
    /// Deprecated.
    #[deprecated]
    pub sas_token: Option<Secret>,
    /// The OCID of the secret with the SAS token. Mutually exclusive with `sasToken`.
    pub sas_token_secret_id: Option<String>,
    /// The Azure tenant ID.
    pub azure_tenant_id: Option<String>,
    /// The client ID of the Azure application. Required if `authenticationType` is
    /// `AZURE_ACTIVE_DIRECTORY`.
    pub client_id: Option<String>,
    /// The client secret.
    ///
    /// Deprecated.
    #[deprecated]
    pub client_secret: Option<Secret>,
    /// The OCID of the secret that contains the client secret. Mutually exclusive with
    /// `clientSecret`.
    pub client_secret_secret_id: Option<String>,
    /// The URL of the endpoint, with scheme, host and, unless it is the default one, port.
    pub endpoint: Option<String>,
    /// The endpoint for authentication with Microsoft Entra ID. Required for Azure clouds that are
    /// not public.
    pub azure_authority_host: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateAzureDataLakeStorageConnectionDetails, "connectionType" = "AZURE_DATA_LAKE_STORAGE" {
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
            authentication_type = "authenticationType",
                with_authentication_type(models::AzureDataLakeStorageConnectionAuthenticationType),
                clear_authentication_type;
            account_name = "accountName", with_account_name(String), clear_account_name;
            account_key = "accountKey", with_account_key(Secret), clear_account_key;
            account_key_secret_id = "accountKeySecretId", with_account_key_secret_id(String),
                clear_account_key_secret_id;
            sas_token = "sasToken", with_sas_token(Secret), clear_sas_token;
            sas_token_secret_id = "sasTokenSecretId", with_sas_token_secret_id(String),
                clear_sas_token_secret_id;
            azure_tenant_id = "azureTenantId", with_azure_tenant_id(String), clear_azure_tenant_id;
            client_id = "clientId", with_client_id(String), clear_client_id;
            client_secret = "clientSecret", with_client_secret(Secret), clear_client_secret;
            client_secret_secret_id = "clientSecretSecretId", with_client_secret_secret_id(String),
                clear_client_secret_secret_id;
            endpoint = "endpoint", with_endpoint(String), clear_endpoint;
            azure_authority_host = "azureAuthorityHost", with_azure_authority_host(String),
                clear_azure_authority_host;
        }
    }
}
