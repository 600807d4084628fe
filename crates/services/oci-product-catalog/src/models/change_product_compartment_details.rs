// @generated from spec/oci-product-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a product to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeProductCompartmentDetails {
    /// The OCID of the new compartment.
    pub new_compartment_id: String,
}

model! {
    ChangeProductCompartmentDetails {
        required {
            new_compartment_id = "newCompartmentId", with_new_compartment_id(String);
        }
    }
}
