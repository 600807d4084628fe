// @generated from spec/managed-kafka.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A subnet set.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SubnetSet {
    /// The subnets.
    pub subnets: Vec<String>,
}

model! {
    SubnetSet {
        required {
            subnets = "subnets", with_subnets([String]);
        }
    }
}
