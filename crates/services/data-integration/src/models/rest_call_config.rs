// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Secret, model};

use crate::models;

/// A REST call configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RestCallConfig {
    /// The HTTP method of the REST call.
    pub method_type: Option<models::RestCallConfigMethodType>,
    /// The headers of the request.
    pub request_headers: Option<BTreeMap<String, Secret>>,
    /// The configuration values.
    pub config_values: Option<models::ConfigValues>,
}

model! {
    RestCallConfig {
        method_type = "methodType";
        request_headers = "requestHeaders";
        config_values = "configValues";
    }
}
