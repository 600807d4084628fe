// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a database tools database API gateway configuration pool auto API spec
/// default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefaultDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
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
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefaultDetails, "type" = "DEFAULT" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            database_object_name = "databaseObjectName", with_database_object_name(String),
                clear_database_object_name;
            database_object_type = "databaseObjectType",
                with_database_object_type(models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDatabaseObjectType),
                clear_database_object_type;
            description = "description", with_description(String), clear_description;
            alias = "alias", with_alias(String), clear_alias;
            operations = "operations",
                with_operations([models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecOperation]),
                clear_operations;
            security_schemes = "securitySchemes",
                with_security_schemes([models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecSecurityScheme]),
                clear_security_schemes;
            scope = "scope", with_scope(String), clear_scope;
            roles = "roles", with_roles([String]), clear_roles;
        }
    }
}
