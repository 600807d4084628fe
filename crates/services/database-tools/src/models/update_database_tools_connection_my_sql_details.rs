// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a database tools connection MySQL.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsConnectionMySqlDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The related resource.
    pub related_resource: Option<models::UpdateDatabaseToolsRelatedResourceMySqlDetails>,
    /// The connection string.
    pub connection_string: Option<String>,
    /// The user name.
    pub user_name: Option<String>,
    /// The password of the user.
    pub user_password: Option<models::DatabaseToolsUserPasswordDetails>,
    /// The advanced properties, as keys and values.
    pub advanced_properties: Option<BTreeMap<String, String>>,
    /// The key stores with the certificates and keys for server and client authentication.
    pub key_stores: Option<Vec<models::DatabaseToolsKeyStoreMySqlDetails>>,
    /// The OCID of the private endpoint that connects to the database in the VCN.
    pub private_endpoint_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsConnectionMySqlDetails, "type" = "MYSQL" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            related_resource = "relatedResource",
                with_related_resource(models::UpdateDatabaseToolsRelatedResourceMySqlDetails),
                clear_related_resource;
            connection_string = "connectionString", with_connection_string(String),
                clear_connection_string;
            user_name = "userName", with_user_name(String), clear_user_name;
            user_password = "userPassword",
                with_user_password(models::DatabaseToolsUserPasswordDetails), clear_user_password;
            advanced_properties = "advancedProperties", with_advanced_properties({String}),
                clear_advanced_properties;
            key_stores = "keyStores", with_key_stores([models::DatabaseToolsKeyStoreMySqlDetails]),
                clear_key_stores;
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String),
                clear_private_endpoint_id;
        }
    }
}
