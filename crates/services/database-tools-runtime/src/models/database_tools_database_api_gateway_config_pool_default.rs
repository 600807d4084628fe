// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A database tools database API gateway configuration pool default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigPoolDefault {
    /// The key.
    pub key: String,
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
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigPoolDefault, "type" = "DEFAULT" {
        key = "key";
        display_name = "displayName";
        pool_route_value = "poolRouteValue";
        database_tools_connection_id = "databaseToolsConnectionId";
        max_pool_size = "maxPoolSize";
        min_pool_size = "minPoolSize";
        initial_pool_size = "initialPoolSize";
        jwt_profile_jwk_url = "jwtProfileJwkUrl";
        jwt_profile_issuer = "jwtProfileIssuer";
        jwt_profile_audience = "jwtProfileAudience";
        jwt_profile_role_claim_name = "jwtProfileRoleClaimName";
        database_actions_status = "databaseActionsStatus";
        rest_enabled_sql_status = "restEnabledSqlStatus";
        advanced_properties = "advancedProperties";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
