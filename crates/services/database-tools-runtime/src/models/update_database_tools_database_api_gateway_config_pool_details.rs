// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a database tools database API gateway configuration pool.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDatabaseToolsDatabaseApiGatewayConfigPoolDetails by "type", sent {
        Default(models::UpdateDatabaseToolsDatabaseApiGatewayConfigPoolDefaultDetails) = "DEFAULT",
            as_default;
    }
    shared {
        /// The display name. Does not have to be unique.
        display_name = "displayName", str, in Default;
        /// The value in requests that routes them to this pool.
        pool_route_value = "poolRouteValue", str, in Default;
        /// The OCID of the Database Tools connection.
        database_tools_connection_id = "databaseToolsConnectionId", str, in Default;
        /// The maximum number of database connections in the pool.
        max_pool_size = "maxPoolSize", copy i64, in Default;
        /// The minimum number of database connections in the pool.
        min_pool_size = "minPoolSize", copy i64, in Default;
        /// The number of database connections that the pool creates initially.
        initial_pool_size = "initialPoolSize", copy i64, in Default;
        /// The URL of the JWK for verifying the signature of the JWT.
        jwt_profile_jwk_url = "jwtProfileJwkUrl", str, in Default;
        /// The issuer that the `iss` claim of the JWT must have.
        jwt_profile_issuer = "jwtProfileIssuer", str, in Default;
        /// The audience that the `aud` claim of the JWT must have.
        jwt_profile_audience = "jwtProfileAudience", str, in Default;
        /// The JSON pointer to the claim of the JWT that holds the roles of users.
        jwt_profile_role_claim_name = "jwtProfileRoleClaimName", str, in Default;
        /// The status of the Database Actions feature.
        database_actions_status = "databaseActionsStatus",
            copy models::DatabaseToolsDatabaseApiGatewayConfigPoolDatabaseActionsStatus, in Default;
        /// Whether REST-enabled SQL is active.
        rest_enabled_sql_status = "restEnabledSqlStatus",
            copy models::DatabaseToolsDatabaseApiGatewayConfigPoolRestEnabledSqlStatus, in Default;
        /// The advanced properties, as keys and values.
        advanced_properties = "advancedProperties", ref BTreeMap<String, String>, in Default;
    }
}
