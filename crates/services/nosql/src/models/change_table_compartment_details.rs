// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a table to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeTableCompartmentDetails {
    /// The OCID of the from compartment.
    pub from_compartment_id: Option<String>,
    /// The OCID of the to compartment.
    pub to_compartment_id: String,
}

model! {
    ChangeTableCompartmentDetails {
        required {
            to_compartment_id = "toCompartmentId", with_to_compartment_id(String);
        }
        optional {
            from_compartment_id = "fromCompartmentId", with_from_compartment_id(String);
        }
    }
}
