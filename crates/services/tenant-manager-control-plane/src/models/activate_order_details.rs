// @generated from spec/tenant-manager-control-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an order to activate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ActivateOrderDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ActivateOrderDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
