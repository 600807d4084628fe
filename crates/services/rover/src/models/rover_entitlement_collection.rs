// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page of rover entitlements.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverEntitlementCollection {
    /// The items on this page.
    pub items: Vec<models::RoverEntitlementSummary>,
}

model! {
    RoverEntitlementCollection {
        items = "items";
    }
}
