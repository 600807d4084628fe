// @generated from spec/limits.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a limit value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LimitValueSummary {
    /// The name.
    pub name: Option<String>,
    /// The scope of the resource limit, either global, a region, or an availability domain.
    pub scope_type: Option<models::LimitValueScopeType>,
    /// The name of the availability domain.
    pub availability_domain: Option<String>,
    /// The value.
    pub value: Option<i64>,
}

model! {
    LimitValueSummary {
        name = "name";
        scope_type = "scopeType";
        availability_domain = "availabilityDomain";
        value = "value";
    }
}
