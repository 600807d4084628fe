// @generated from spec/usage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a resource quotum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResourceQuotumSummary {
    /// The name.
    pub name: Option<String>,
    /// Whether more quota can be consumed.
    pub is_allowed: Option<bool>,
    /// The maximum number of items per page.
    pub limit: Option<f64>,
    /// The balance.
    pub balance: Option<f64>,
    /// Whether it is overage.
    pub is_overage: Option<bool>,
    /// The purchased limit.
    pub purchased_limit: Option<f64>,
    /// The service.
    pub service: Option<String>,
    /// Whether it is dependency.
    pub is_dependency: Option<bool>,
    /// The affected resource.
    pub affected_resource: Option<String>,
}

model! {
    ResourceQuotumSummary {
        name = "name";
        is_allowed = "isAllowed";
        limit = "limit";
        balance = "balance";
        is_overage = "isOverage";
        purchased_limit = "purchasedLimit";
        service = "service";
        is_dependency = "isDependency";
        affected_resource = "affectedResource";
    }
}
