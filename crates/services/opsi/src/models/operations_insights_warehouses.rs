// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// Operations insights warehouses.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OperationsInsightsWarehouses {
    /// The operations insights warehouses.
    pub operations_insights_warehouses: Option<Value>,
}

model! {
    OperationsInsightsWarehouses {
        operations_insights_warehouses = "operationsInsightsWarehouses";
    }
}
