// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a database tools connection MySQL to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsConnectionMySqlDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// Whether the Database Tools Runtime supports the connection.
    pub runtime_support: Option<models::DatabaseToolsConnectionRuntimeSupport>,
    /// The identity for access to OCI resources at runtime: the authenticated caller or the
    /// resource principal.
    pub runtime_identity: Option<models::DatabaseToolsConnectionRuntimeIdentity>,
    /// The related resource.
    pub related_resource: Option<models::CreateDatabaseToolsRelatedResourceMySqlDetails>,
    /// The connection string.
    pub connection_string: String,
    /// The user name.
    pub user_name: String,
    /// The password of the user.
    pub user_password: models::DatabaseToolsUserPasswordDetails,
    /// The advanced properties, as keys and values.
    pub advanced_properties: Option<BTreeMap<String, String>>,
    /// The key stores with the certificates and keys for server and client authentication.
    pub key_stores: Option<Vec<models::DatabaseToolsKeyStoreMySqlDetails>>,
    /// The OCID of the private endpoint that connects to the database in the VCN.
    pub private_endpoint_id: Option<String>,
}

model! {
    CreateDatabaseToolsConnectionMySqlDetails, "type" = "MYSQL" {
        required {
            display_name = "displayName", with_display_name(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            connection_string = "connectionString", with_connection_string(String);
            user_name = "userName", with_user_name(String);
            user_password = "userPassword",
                with_user_password(models::DatabaseToolsUserPasswordDetails);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            locks = "locks", with_locks([models::ResourceLock]);
            runtime_support = "runtimeSupport",
                with_runtime_support(models::DatabaseToolsConnectionRuntimeSupport);
            runtime_identity = "runtimeIdentity",
                with_runtime_identity(models::DatabaseToolsConnectionRuntimeIdentity);
            related_resource = "relatedResource",
                with_related_resource(models::CreateDatabaseToolsRelatedResourceMySqlDetails);
            advanced_properties = "advancedProperties", with_advanced_properties({String});
            key_stores = "keyStores", with_key_stores([models::DatabaseToolsKeyStoreMySqlDetails]);
            private_endpoint_id = "privateEndpointId", with_private_endpoint_id(String);
        }
    }
}
