// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ingest time rule resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestTimeRuleResource {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    IngestTimeRuleResource {
        compartment_id = "compartmentId";
    }
}
