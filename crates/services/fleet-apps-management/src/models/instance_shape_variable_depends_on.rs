// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The dependencies of an instance shape variable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceShapeVariableDependsOn {
    /// The OCID of the image.
    pub image_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
}

model! {
    InstanceShapeVariableDependsOn {
        image_id = "imageId";
        compartment_id = "compartmentId";
        availability_domain = "availabilityDomain";
    }
}
