// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

use crate::models;

/// The fields to update in a database tools database API gateway configuration pool default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsDatabaseApiGatewayConfigPoolDefaultDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The value in requests that routes them to this pool.
    pub pool_route_value: Option<String>,
    /// The OCID of the Database Tools connection.
    pub database_tools_connection_id: Option<String>,
    /// The maximum number of database connections in the pool.
    pub max_pool_size: Option<i64>,
    /// The minimum number of database connections in the pool.
    pub min_pool_size: Option<i64>,
    /// The number of database connections that the pool creates initially.
    pub initial_pool_size: Option<i64>,
    /// The URL of the JWK for verifying the signature of the JWT.
    pub jwt_profile_jwk_url: Option<String>,
    /// The issuer that the `iss` claim of the JWT must have.
    pub jwt_profile_issuer: Option<String>,
    /// The audience that the `aud` claim of the JWT must have.
    pub jwt_profile_audience: Option<String>,
    /// The JSON pointer to the claim of the JWT that holds the roles of users.
    pub jwt_profile_role_claim_name: Option<String>,
    /// The status of the Database Actions feature.
    pub database_actions_status:
        Option<models::DatabaseToolsDatabaseApiGatewayConfigPoolDatabaseActionsStatus>,
    /// Whether REST-enabled SQL is active.
    pub rest_enabled_sql_status:
        Option<models::DatabaseToolsDatabaseApiGatewayConfigPoolRestEnabledSqlStatus>,
    /// The advanced properties, as keys and values.
    pub advanced_properties: Option<BTreeMap<String, String>>,
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsDatabaseApiGatewayConfigPoolDefaultDetails, "type" = "DEFAULT" {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            pool_route_value = "poolRouteValue", with_pool_route_value(String),
                clear_pool_route_value;
            database_tools_connection_id = "databaseToolsConnectionId",
                with_database_tools_connection_id(String), clear_database_tools_connection_id;
            max_pool_size = "maxPoolSize", with_max_pool_size(i64), clear_max_pool_size;
            min_pool_size = "minPoolSize", with_min_pool_size(i64), clear_min_pool_size;
            initial_pool_size = "initialPoolSize", with_initial_pool_size(i64),
                clear_initial_pool_size;
            jwt_profile_jwk_url = "jwtProfileJwkUrl", with_jwt_profile_jwk_url(String),
                clear_jwt_profile_jwk_url;
            jwt_profile_issuer = "jwtProfileIssuer", with_jwt_profile_issuer(String),
                clear_jwt_profile_issuer;
            jwt_profile_audience = "jwtProfileAudience", with_jwt_profile_audience(String),
                clear_jwt_profile_audience;
            jwt_profile_role_claim_name = "jwtProfileRoleClaimName",
                with_jwt_profile_role_claim_name(String), clear_jwt_profile_role_claim_name;
            database_actions_status = "databaseActionsStatus",
                with_database_actions_status(models::DatabaseToolsDatabaseApiGatewayConfigPoolDatabaseActionsStatus),
                clear_database_actions_status;
            rest_enabled_sql_status = "restEnabledSqlStatus",
                with_rest_enabled_sql_status(models::DatabaseToolsDatabaseApiGatewayConfigPoolRestEnabledSqlStatus),
                clear_rest_enabled_sql_status;
            advanced_properties = "advancedProperties", with_advanced_properties({String}),
                clear_advanced_properties;
        }
    }
}
