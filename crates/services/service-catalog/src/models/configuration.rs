// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Configuration {
    /// Whether it is a service catalog mode.
    pub is_service_catalog_mode: models::ConfigurationIsServiceCatalogMode,
}

model! {
    Configuration {
        is_service_catalog_mode = "isServiceCatalogMode";
    }
}
