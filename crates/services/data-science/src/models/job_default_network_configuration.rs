// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A network that the service manages for the nodes of a job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDefaultNetworkConfiguration {}

model! {
    JobDefaultNetworkConfiguration, "jobNetworkType" = "DEFAULT_NETWORK" {
        optional {}
    }
}
