// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a service ID response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceIdResponseDetails {
    /// The OCID of the service.
    pub service_id: String,
    /// The name of the service.
    pub service_name: String,
}

model! {
    ServiceIdResponseDetails {
        service_id = "serviceId";
        service_name = "serviceName";
    }
}
