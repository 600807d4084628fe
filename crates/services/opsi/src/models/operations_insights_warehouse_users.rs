// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Operations insights warehouse users.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsWarehouseUsers {
    /// The operations insights warehouse users.
    pub operations_insights_warehouse_users: Option<Value>,
}

model! {
    OperationsInsightsWarehouseUsers {
        operations_insights_warehouse_users = "operationsInsightsWarehouseUsers";
    }
}
