// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The compartment to move an ingest time rule to.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeIngestTimeRuleCompartmentDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    ChangeIngestTimeRuleCompartmentDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
    }
}
