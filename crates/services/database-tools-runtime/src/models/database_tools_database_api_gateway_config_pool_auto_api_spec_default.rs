// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A database tools database API gateway configuration pool auto API spec default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefault {
    /// The key.
    pub key: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the database object.
    pub database_object_name: Option<String>,
    /// The type of the database object.
    pub database_object_type:
        Option<models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDatabaseObjectType>,
    /// The description.
    pub description: Option<String>,
    /// The alias.
    pub alias: Option<String>,
    /// The operations.
    pub operations:
        Option<Vec<models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecOperation>>,
    /// The security schemes that give access to the resource. If absent, the resource is public.
    pub security_schemes:
        Option<Vec<models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecSecurityScheme>>,
    /// The scope.
    pub scope: Option<String>,
    /// The roles.
    pub roles: Option<Vec<String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefault, "type" = "DEFAULT" {
        key = "key";
        display_name = "displayName";
        database_object_name = "databaseObjectName";
        database_object_type = "databaseObjectType";
        description = "description";
        alias = "alias";
        operations = "operations";
        security_schemes = "securitySchemes";
        scope = "scope";
        roles = "roles";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
