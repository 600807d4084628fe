// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A train skill query entity parameter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TrainSkillQueryEntityParameter {}

model! {
    TrainSkillQueryEntityParameter, "type" = "QUERY_ENTITY" {
        optional {}
    }
}
