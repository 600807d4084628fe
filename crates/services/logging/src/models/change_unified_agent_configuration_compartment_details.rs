// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move a unified agent configuration to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeUnifiedAgentConfigurationCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
}

model! {
    ChangeUnifiedAgentConfigurationCompartmentDetails {
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
