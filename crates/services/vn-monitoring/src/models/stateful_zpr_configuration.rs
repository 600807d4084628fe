// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A stateful ZPR configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatefulZprConfiguration {
    /// The ZPR policy.
    pub zpr_policy: models::ZprPolicy,
}

model! {
    StatefulZprConfiguration, "type" = "STATEFUL_ZPR" {
        zpr_policy = "zprPolicy";
    }
}
