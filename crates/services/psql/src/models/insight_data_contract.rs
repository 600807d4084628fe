// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An insight data contract.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsightDataContract {
    /// The kind.
    pub kind: models::InsightDataContractKind,
    /// The unit.
    pub unit: Option<String>,
}

model! {
    InsightDataContract {
        kind = "kind";
        unit = "unit";
    }
}
