// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a service attachment to verify.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VerifyServiceAttachmentDetails {
    /// The type of the service instance.
    pub service_instance_type: models::VerifyServiceAttachmentServiceInstanceType,
    /// The OCID of the service instance.
    pub service_instance_id: String,
}

model! {
    VerifyServiceAttachmentDetails {
        required {
            service_instance_type = "serviceInstanceType",
                with_service_instance_type(models::VerifyServiceAttachmentServiceInstanceType);
            service_instance_id = "serviceInstanceId", with_service_instance_id(String);
        }
    }
}
