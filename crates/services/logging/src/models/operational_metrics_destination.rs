// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An operational metrics destination.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationalMetricsDestination {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    OperationalMetricsDestination {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
