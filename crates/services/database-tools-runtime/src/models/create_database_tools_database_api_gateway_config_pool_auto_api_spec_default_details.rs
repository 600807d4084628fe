// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The default details of a database tools database API gateway configuration pool auto API spec to
/// create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefaultDetails {
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the database object.
    pub database_object_name: String,
    /// The type of the database object.
    pub database_object_type:
        models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDatabaseObjectType,
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
}

model! {
    CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefaultDetails, "type" = "DEFAULT" {
        required {
            display_name = "displayName", with_display_name(String);
            database_object_name = "databaseObjectName", with_database_object_name(String);
            database_object_type = "databaseObjectType",
                with_database_object_type(models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDatabaseObjectType);
        }
        optional {
            description = "description", with_description(String);
            alias = "alias", with_alias(String);
            operations = "operations",
                with_operations([models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecOperation]);
            security_schemes = "securitySchemes",
                with_security_schemes([models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecSecurityScheme]);
            scope = "scope", with_scope(String);
            roles = "roles", with_roles([String]);
        }
    }
}
