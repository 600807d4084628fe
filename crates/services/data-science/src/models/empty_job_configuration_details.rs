// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An empty job configuration, for example for jobs with a configuration per node group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EmptyJobConfigurationDetails {}

model! {
    EmptyJobConfigurationDetails, "jobType" = "EMPTY" {
        optional {}
    }
}
