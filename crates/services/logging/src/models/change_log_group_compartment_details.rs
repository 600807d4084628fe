// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a log group to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeLogGroupCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    ChangeLogGroupCompartmentDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
