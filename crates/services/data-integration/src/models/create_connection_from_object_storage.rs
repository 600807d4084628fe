// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// The details of connection from object storage to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionFromObjectStorage {
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
    /// The content of the credential file from the wallet.
    pub credential_file_content: Option<Secret>,
    /// The OCID of the OCI user that connects.
    pub user_id: Option<String>,
    /// The fingerprint of the user.
    pub finger_print: Option<String>,
    /// The passphrase for the connection.
    pub pass_phrase: Option<Secret>,
}

model! {
    CreateConnectionFromObjectStorage, "modelType" = "ORACLE_OBJECT_STORAGE_CONNECTION" {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
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
            credential_file_content = "credentialFileContent", with_credential_file_content(Secret);
            user_id = "userId", with_user_id(String);
            finger_print = "fingerPrint", with_finger_print(String);
            pass_phrase = "passPhrase", with_pass_phrase(Secret);
        }
    }
}
