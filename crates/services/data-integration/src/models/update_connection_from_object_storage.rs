// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, update};

use crate::models;

/// The fields to update in connection from object storage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateConnectionFromObjectStorage {
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
    /// The content of the credential file from the wallet.
    pub credential_file_content: Option<Secret>,
    /// The OCID of the OCI user that connects.
    pub user_id: Option<String>,
    /// The fingerprint of the user.
    pub finger_print: Option<String>,
    /// The passphrase for the connection.
    pub pass_phrase: Option<Secret>,
    cleared: Vec<String>,
}

update! {
    UpdateConnectionFromObjectStorage, "modelType" = "ORACLE_OBJECT_STORAGE_CONNECTION" {
        required {
            key = "key", with_key(String);
            object_version = "objectVersion", with_object_version(i64);
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
            credential_file_content = "credentialFileContent", with_credential_file_content(Secret),
                clear_credential_file_content;
            user_id = "userId", with_user_id(String), clear_user_id;
            finger_print = "fingerPrint", with_finger_print(String), clear_finger_print;
            pass_phrase = "passPhrase", with_pass_phrase(Secret), clear_pass_phrase;
        }
    }
}
