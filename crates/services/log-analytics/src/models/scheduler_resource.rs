// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A scheduler resource.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulerResource {
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    SchedulerResource {
        compartment_id = "compartmentId";
    }
}
