// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection from OAuth2 to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionFromOAuth2 {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: String,
    /// The properties of the connection.
    pub connection_properties: Option<Vec<models::ConnectionProperty>>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    /// The URL that issues access tokens.
    pub access_token_url: String,
    /// The client ID.
    pub client_id: Option<String>,
    /// The client secret.
    pub client_secret: Option<models::SensitiveAttribute>,
    /// The scope.
    pub scope: Option<String>,
    /// The OAuth grant type.
    pub grant_type: Option<models::ConnectionFromOAuth2GrantType>,
}

model! {
    CreateConnectionFromOAuth2, "modelType" = "OAUTH2_CONNECTION" {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            access_token_url = "accessTokenUrl", with_access_token_url(String);
        }
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            description = "description", with_description(String);
            object_status = "objectStatus", with_object_status(i64);
            connection_properties = "connectionProperties",
                with_connection_properties([models::ConnectionProperty]);
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata);
            client_id = "clientId", with_client_id(String);
            client_secret = "clientSecret", with_client_secret(models::SensitiveAttribute);
            scope = "scope", with_scope(String);
            grant_type = "grantType", with_grant_type(models::ConnectionFromOAuth2GrantType);
        }
    }
}
