// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a service ID request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ServiceIdRequestDetails {
    /// The OCID of the service.
    pub service_id: String,
}

model! {
    ServiceIdRequestDetails {
        service_id = "serviceId";
    }
}
