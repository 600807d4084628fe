// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, tagged_union};

use crate::models;

tagged_union! {
    /// The fields to update in a database tools database API gateway configuration global.
    ///
    /// The field `type` selects the variant.
    pub enum UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDetails by "type", sent {
        Default(models::UpdateDatabaseToolsDatabaseApiGatewayConfigGlobalDefaultDetails)
            = "DEFAULT", as_default;
    }
    shared {
        /// Whether the target pool of a request follows from its path or from a header.
        pool_route = "poolRoute", copy models::DatabaseToolsDatabaseApiGatewayConfigGlobalPoolRoute,
            in Default;
        /// The request header that names the target pool.
        pool_routing_header = "poolRoutingHeader", str, in Default;
        /// Whether the database API of ORDS, for management and monitoring, is enabled.
        database_api_status = "databaseApiStatus",
            copy models::DatabaseToolsDatabaseApiGatewayConfigGlobalDatabaseApiStatus, in Default;
        /// The port for HTTP. 0 disables HTTP.
        http_port = "httpPort", copy i64, in Default;
        /// The port for HTTPS. 0 disables HTTPS.
        https_port = "httpsPort", copy i64, in Default;
        /// The certificate bundle.
        certificate_bundle = "certificateBundle",
            ref models::DatabaseApiGatewayConfigCertificateBundle, in Default;
        /// The directory of the static files that are served below the root path.
        document_root = "documentRoot", str, in Default;
        /// The advanced properties, as keys and values.
        advanced_properties = "advancedProperties", ref BTreeMap<String, String>, in Default;
    }
}
