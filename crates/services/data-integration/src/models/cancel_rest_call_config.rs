// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

use crate::models;

/// A cancel REST call configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelRestCallConfig {
    /// The HTTP method of the REST call.
    pub method_type: Option<models::CancelRestCallConfigMethodType>,
    /// The headers of the request.
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
}

model! {
    CancelRestCallConfig {
        optional {
            method_type = "methodType", with_method_type(models::CancelRestCallConfigMethodType);
            request_headers = "requestHeaders", with_request_headers({Secret});
            config_values = "configValues", with_config_values(models::ConfigValues);
        }
    }
}
