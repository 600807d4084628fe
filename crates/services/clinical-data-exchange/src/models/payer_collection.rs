// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Value, model};

/// A page of payers.
///
/// Inferred from sibling operations: Oracle's reference does not state this, and the service may
/// differ.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PayerCollection {
    /// The items on this page.
    pub items: Vec<Value>,
}

model! {
    PayerCollection {
        items = "items";
    }
}
