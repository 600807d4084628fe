// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Registry metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegistryMetadata {
    /// The key of the aggregator, which is the project or folder that contains the object.
    pub aggregator_key: Option<String>,
    /// The labels.
    pub labels: Option<Vec<String>>,
    /// The version of the object in the registry.
    pub registry_version: Option<i64>,
    /// The key of the object.
    pub key: Option<String>,
    /// Whether the object is a favorite.
    pub is_favorite: Option<bool>,
}

model! {
    RegistryMetadata {
        optional {
            aggregator_key = "aggregatorKey", with_aggregator_key(String);
            labels = "labels", with_labels([String]);
            registry_version = "registryVersion", with_registry_version(i64);
            key = "key", with_key(String);
            is_favorite = "isFavorite", with_is_favorite(bool);
        }
    }
}
