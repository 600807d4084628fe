// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a DRS to manage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManageDrsDetails {
    /// The targets.
    pub targets: Option<Vec<models::DrsTarget>>,
}

model! {
    ManageDrsDetails {
        optional {
            targets = "targets", with_targets([models::DrsTarget]);
        }
    }
}
