// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a service attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateServiceAttachmentDetails {
    /// The type of the service instance.
    pub service_instance_type: models::ServiceAttachmentServiceInstanceType,
    /// The OCID of the service instance.
    pub service_instance_id: String,
}

model! {
    CreateServiceAttachmentDetails {
        required {
            service_instance_type = "serviceInstanceType",
                with_service_instance_type(models::ServiceAttachmentServiceInstanceType);
            service_instance_id = "serviceInstanceId", with_service_instance_id(String);
        }
    }
}
