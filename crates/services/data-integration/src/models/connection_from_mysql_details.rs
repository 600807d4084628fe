// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection from MySQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConnectionFromMySQLDetails {
    /// The key of the object.
    pub key: Option<String>,
    /// The model version of the object. The service uses it to upgrade objects.
    pub model_version: Option<String>,
    /// The reference to the parent object.
    pub parent_ref: Option<models::ParentReference>,
    /// The name. At most 1,000 characters.
    pub name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The version of the object, for change tracking and optimistic locking.
    pub object_version: Option<i64>,
    /// The status of the object. The value 1 marks a shallow reference across objects; all other
    /// values are reserved.
    pub object_status: Option<i64>,
    /// The identifier of the object in code: upper-case letters, digits and underscores, not
    /// starting with a digit. It can be changed.
    pub identifier: Option<String>,
    /// The primary schema.
    pub primary_schema: Option<models::Schema>,
    /// The properties of the connection.
    pub connection_properties: Option<Vec<models::ConnectionProperty>>,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The metadata.
    pub metadata: Option<models::ObjectMetadata>,
    /// The user name for the connection.
    pub username: Option<String>,
}

model! {
    ConnectionFromMySQLDetails, "modelType" = "MYSQL_CONNECTION" {
        optional {
            key = "key", with_key(String);
            model_version = "modelVersion", with_model_version(String);
            parent_ref = "parentRef", with_parent_ref(models::ParentReference);
            name = "name", with_name(String);
            description = "description", with_description(String);
            object_version = "objectVersion", with_object_version(i64);
            object_status = "objectStatus", with_object_status(i64);
            identifier = "identifier", with_identifier(String);
            primary_schema = "primarySchema", with_primary_schema(models::Schema);
            connection_properties = "connectionProperties",
                with_connection_properties([models::ConnectionProperty]);
            is_default = "isDefault", with_is_default(bool);
            metadata = "metadata", with_metadata(models::ObjectMetadata);
            username = "username", with_username(String);
        }
    }
}
