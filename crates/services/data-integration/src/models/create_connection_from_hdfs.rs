// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a connection from HDFS to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateConnectionFromHdfs {
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
    /// The HDFS principal.
    pub hdfs_principal: String,
    /// The principal of the HDFS data node.
    pub data_node_principal: String,
    /// The principal of the HDFS name node.
    pub name_node_principal: String,
    /// The realm.
    pub realm: Option<String>,
    /// The key distribution center (KDC) for HDFS.
    pub key_distribution_center: Option<String>,
    /// The content of the keytab file.
    pub key_tab_content: Option<models::SensitiveAttribute>,
}

model! {
    CreateConnectionFromHdfs, "modelType" = "HDFS_CONNECTION" {
        required {
            name = "name", with_name(String);
            identifier = "identifier", with_identifier(String);
            hdfs_principal = "hdfsPrincipal", with_hdfs_principal(String);
            data_node_principal = "dataNodePrincipal", with_data_node_principal(String);
            name_node_principal = "nameNodePrincipal", with_name_node_principal(String);
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
            realm = "realm", with_realm(String);
            key_distribution_center = "keyDistributionCenter", with_key_distribution_center(String);
            key_tab_content = "keyTabContent", with_key_tab_content(models::SensitiveAttribute);
        }
    }
}
