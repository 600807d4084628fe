// @generated from spec/dif.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a DIF dependency.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DifDependencyDetails {
    /// The type of the service.
    pub service_type: String,
    /// The ID of the service instance.
    pub service_instance_id: String,
}

model! {
    DifDependencyDetails {
        required {
            service_type = "serviceType", with_service_type(String);
            service_instance_id = "serviceInstanceId", with_service_instance_id(String);
        }
    }
}
