// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, update};

use crate::models;

/// The fields to update in a database tools database API gateway configuration global default.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDefaultDetails {
    /// Whether the target pool of a request follows from its path or from a header.
    pub pool_route: Option<models::DatabaseToolsDatabaseApiGatewayConfigGlobalPoolRoute>,
    /// The request header that names the target pool.
    pub pool_routing_header: Option<String>,
    /// Whether the database API of ORDS, for management and monitoring, is enabled.
    pub database_api_status:
        Option<models::DatabaseToolsDatabaseApiGatewayConfigGlobalDatabaseApiStatus>,
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
    cleared: Vec<String>,
}

update! {
    UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDefaultDetails, "type" = "DEFAULT" {
        optional {
            pool_route = "poolRoute",
                with_pool_route(models::DatabaseToolsDatabaseApiGatewayConfigGlobalPoolRoute),
                clear_pool_route;
            pool_routing_header = "poolRoutingHeader", with_pool_routing_header(String),
                clear_pool_routing_header;
            database_api_status = "databaseApiStatus",
                with_database_api_status(models::DatabaseToolsDatabaseApiGatewayConfigGlobalDatabaseApiStatus),
                clear_database_api_status;
            http_port = "httpPort", with_http_port(i64), clear_http_port;
            https_port = "httpsPort", with_https_port(i64), clear_https_port;
            certificate_bundle = "certificateBundle",
                with_certificate_bundle(models::DatabaseApiGatewayConfigCertificateBundle),
                clear_certificate_bundle;
            document_root = "documentRoot", with_document_root(String), clear_document_root;
            advanced_properties = "advancedProperties", with_advanced_properties({String}),
                clear_advanced_properties;
        }
    }
}
