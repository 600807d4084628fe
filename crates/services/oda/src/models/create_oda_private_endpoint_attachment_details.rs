// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an ODA private endpoint attachment to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateOdaPrivateEndpointAttachmentDetails {
    /// The OCID of the Digital Assistant instance.
    pub oda_instance_id: String,
    /// The OCID of the private endpoint of Digital Assistant.
    pub oda_private_endpoint_id: String,
}

model! {
    CreateOdaPrivateEndpointAttachmentDetails {
        required {
            oda_instance_id = "odaInstanceId", with_oda_instance_id(String);
            oda_private_endpoint_id = "odaPrivateEndpointId", with_oda_private_endpoint_id(String);
        }
    }
}
