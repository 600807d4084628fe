// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

use crate::models;

/// The fields to update in a connection from MySQL HeatWave.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConnectionFromMySqlHeatWave {
    /// The key of the object.
    pub key: String,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: i64,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The properties of the connection.
    pub connection_properties: Option<Vec<models::ConnectionProperty>>,
    /// The metadata of the object in the registry.
    pub registry_metadata: Option<models::RegistryMetadata>,
    /// The user name for the connection.
    pub username: String,
    /// The password for the connection.
    pub password: Secret,
    /// The secret that contains the password.
    pub password_secret: Option<models::SensitiveAttribute>,
    cleared: Vec<String>,
}

update! {
    UpdateConnectionFromMySqlHeatWave, "modelType" = "MYSQL_HEATWAVE_CONNECTION" {
        required {
            key = "key", with_key(String);
            object_version = "objectVersion", with_object_version(i64);
            username = "username", with_username(String);
            password = "password", with_password(Secret);
        }
        optional {
            model_version = "modelVersion", with_model_version(String), clear_model_version;
            parent_ref = "parentRef", with_parent_ref(models::ParentReference), clear_parent_ref;
            name = "name", with_name(String), clear_name;
            description = "description", with_description(String), clear_description;
            object_status = "objectStatus", with_object_status(i64), clear_object_status;
            identifier = "identifier", with_identifier(String), clear_identifier;
            connection_properties = "connectionProperties",
                with_connection_properties([models::ConnectionProperty]),
                clear_connection_properties;
            registry_metadata = "registryMetadata",
                with_registry_metadata(models::RegistryMetadata), clear_registry_metadata;
            password_secret = "passwordSecret", with_password_secret(models::SensitiveAttribute),
                clear_password_secret;
        }
    }
}
