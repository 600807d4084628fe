// @generated from spec/audit.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// A state change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StateChange {
    /// The previous, as key-value pairs.
    pub previous: Option<BTreeMap<String, Value>>,
    /// The current state of fields that the operation may have changed, for comparison with
    /// `previous`.
    pub current: Option<BTreeMap<String, Value>>,
}

model! {
    StateChange {
        previous = "previous";
        current = "current";
    }
}
