// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A database tools MCP server default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsMcpServerDefault {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the Database Tools connection.
    pub database_tools_connection_id: String,
    /// The endpoints.
    pub endpoints: Option<Vec<models::DatabaseToolsMcpServerEndpoint>>,
    /// The built-in roles of the MCP server.
    pub built_in_roles: Option<Vec<models::DatabaseToolsMcpServerBuiltInRole>>,
    /// The custom roles of the MCP server.
    pub custom_roles: Option<Vec<models::DatabaseToolsMcpServerCustomRole>>,
    /// The lifetime of the access token, in seconds.
    pub access_token_expiry_in_seconds: Option<i64>,
    /// The lifetime of the refresh token, in seconds.
    pub refresh_token_expiry_in_seconds: Option<i64>,
    /// The related resource.
    pub related_resource: models::DatabaseToolsMcpServerRelatedResource,
    /// The lifecycle state.
    pub lifecycle_state: models::DatabaseToolsMcpServerLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The identity for access to OCI resources at runtime: the authenticated caller or the
    /// resource principal.
    pub runtime_identity: models::DatabaseToolsMcpServerRuntimeIdentity,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The OCID of the domain.
    pub domain_id: String,
    /// The OCID of the application of the identity domain.
    pub domain_app_id: Option<String>,
    /// The storage.
    pub storage: models::DatabaseToolsMcpServerStorage,
}

model! {
    DatabaseToolsMcpServerDefault, "type" = "DEFAULT" {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        description = "description";
        database_tools_connection_id = "databaseToolsConnectionId";
        endpoints = "endpoints";
        built_in_roles = "builtInRoles";
        custom_roles = "customRoles";
        access_token_expiry_in_seconds = "accessTokenExpiryInSeconds";
        refresh_token_expiry_in_seconds = "refreshTokenExpiryInSeconds";
        related_resource = "relatedResource";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        defined_tags = "definedTags";
        freeform_tags = "freeformTags";
        system_tags = "systemTags";
        runtime_identity = "runtimeIdentity";
        locks = "locks";
        domain_id = "domainId";
        domain_app_id = "domainAppId";
        storage = "storage";
    }
}
