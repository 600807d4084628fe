// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A dynamic routing type routing backend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DynamicRoutingTypeRoutingBackend {
    /// The key.
    pub key: models::DynamicSelectionKey,
    /// The backend.
    pub backend: models::ApiSpecificationRouteBackend,
}

model! {
    DynamicRoutingTypeRoutingBackend {
        required {
            key = "key", with_key(models::DynamicSelectionKey);
            backend = "backend", with_backend(models::ApiSpecificationRouteBackend);
        }
    }
}
