// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

use crate::models;

/// A database tools database API gateway configuration global default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseToolsDatabaseApiGatewayConfigGlobalDefault {
    /// The key.
    pub key: String,
    /// Whether the target pool of a request follows from its path or from a header.
    pub pool_route: Option<models::DatabaseToolsDatabaseApiGatewayConfigGlobalPoolRoute>,
    /// The request header that names the target pool.
    pub pool_routing_header: Option<String>,
    /// Whether the database API of ORDS, for management and monitoring, is enabled.
    pub database_api_status:
        Option<models::DatabaseToolsDatabaseApiGatewayConfigGlobalDatabaseApiStatus>,
    /// The source of the metadata.
    pub metadata_source: Option<models::DatabaseToolsDatabaseApiGatewayConfigGlobalMetadataSource>,
    /// The port for HTTP. 0 disables HTTP.
    pub http_port: Option<i64>,
    /// The port for HTTPS. 0 disables HTTPS.
    pub https_port: Option<i64>,
    /// The certificate bundle.
    pub certificate_bundle: Option<models::DatabaseApiGatewayConfigCertificateBundle>,
    /// The directory of the static files that are served below the root path.
    pub document_root: Option<String>,
    /// The advanced properties, as keys and values.
    pub advanced_properties: Option<BTreeMap<String, String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    DatabaseToolsDatabaseApiGatewayConfigGlobalDefault, "type" = "DEFAULT" {
        key = "key";
        pool_route = "poolRoute";
        pool_routing_header = "poolRoutingHeader";
        database_api_status = "databaseApiStatus";
        metadata_source = "metadataSource";
        http_port = "httpPort";
        https_port = "httpsPort";
        certificate_bundle = "certificateBundle";
        document_root = "documentRoot";
        advanced_properties = "advancedProperties";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
