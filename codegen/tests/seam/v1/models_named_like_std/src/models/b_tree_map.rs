// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A b tree map.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BTreeMap {
    /// The map.
    pub map: Option<::oci_sdk_core::generated_v1::BTreeMap<String, String>>,
}

model! {
    BTreeMap {
        map = "map";
    }
}
