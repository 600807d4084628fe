// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the database tools database API gateway configuration advanced properties.
    ListDatabaseToolsDatabaseApiGatewayConfigAdvancedProperties =
        GET "/databaseToolsDatabaseApiGatewayConfigAdvancedProperties",
        "https://docs.oracle.com/iaas/api/#/en/database-tools-runtime/20230222/DatabaseToolsDatabaseApiGatewayConfigAdvancedPropertySummary/ListDatabaseToolsDatabaseApiGatewayConfigAdvancedProperties";
    returns { json(models::DatabaseToolsDatabaseApiGatewayConfigAdvancedPropertySummaryCollection) }
}
