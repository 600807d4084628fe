// @generated from spec/recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of recovery service subnets.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RecoveryServiceSubnetCollection {
    /// The items on this page.
    pub items: Vec<models::RecoveryServiceSubnetSummary>,
}

model! {
    RecoveryServiceSubnetCollection {
        items = "items";
    }
}
