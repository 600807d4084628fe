// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

use crate::models;

/// An execute REST call configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteRestCallConfig {
    /// The HTTP method of the REST call.
    pub method_type: Option<models::ExecuteRestCallConfigMethodType>,
    /// The headers of the request.
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
}

model! {
    ExecuteRestCallConfig {
        optional {
            method_type = "methodType", with_method_type(models::ExecuteRestCallConfigMethodType);
            request_headers = "requestHeaders", with_request_headers({Secret});
            config_values = "configValues", with_config_values(models::ConfigValues);
        }
    }
}
