// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Secret, Utc, model};

/// A catalog PAR source configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CatalogParSourceConfig {
    /// The working directory.
    pub working_directory: Option<String>,
    /// The name of the namespace.
    pub namespace_name: Option<String>,
    /// The name of the Object Storage bucket.
    pub bucket_name: Option<String>,
    /// The name of the object.
    pub object_name: Option<String>,
    /// The access URI.
    pub access_uri: Option<Secret>,
    /// The expiration time.
    pub time_expires: Option<DateTime<Utc>>,
}

model! {
    CatalogParSourceConfig, "configSourceType" = "PAR_CATALOG_SOURCE" {
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            namespace_name = "namespaceName", with_namespace_name(String);
            bucket_name = "bucketName", with_bucket_name(String);
            object_name = "objectName", with_object_name(String);
            access_uri = "accessUri", with_access_uri(Secret);
            time_expires = "timeExpires", with_time_expires(DateTime<Utc>);
        }
    }
}
