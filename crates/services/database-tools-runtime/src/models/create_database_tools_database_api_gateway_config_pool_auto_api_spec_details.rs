// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database tools database API gateway configuration pool auto API spec to
    /// create.
    ///
    /// The field `type` selects the variant.
    pub enum CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDetails by "type", sent {
        Default(models::CreateDatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDefaultDetails)
            = "DEFAULT", as_default;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The name of the database object.
        database_object_name = "databaseObjectName", str, in Default;
        /// The type of the database object.
        database_object_type = "databaseObjectType",
            copy models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecDatabaseObjectType, in
            Default;
        /// The description.
        description = "description", str, in Default;
        /// The alias.
        alias = "alias", str, in Default;
        /// The operations.
        operations = "operations",
            ref [models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecOperation], in Default;
        /// The security schemes that give access to the resource. If absent, the resource is
        /// public.
        security_schemes = "securitySchemes",
            ref [models::DatabaseToolsDatabaseApiGatewayConfigPoolAutoApiSpecSecurityScheme], in
            Default;
        /// The scope.
        scope = "scope", str, in Default;
        /// The roles.
        roles = "roles", ref [String], in Default;
    }
}
