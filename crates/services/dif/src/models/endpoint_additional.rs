// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An endpoint additional.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EndpointAdditional {
    /// The name of the endpoint.
    pub endpoint_name: Option<String>,
    /// The OCID of the endpoint.
    pub endpoint_id: Option<String>,
}

model! {
    EndpointAdditional {
        endpoint_name = "endpointName";
        endpoint_id = "endpointId";
    }
}
