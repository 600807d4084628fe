// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Modified attributes.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModifiedAttributes {
    /// The keys of the child columns at application level, not in the dictionary.
    pub app_defined_child_column_keys: Option<Vec<String>>,
    /// The keys of the child columns at database level, which the dictionary defines.
    pub db_defined_child_column_keys: Option<Vec<String>>,
}

model! {
    ModifiedAttributes {
        app_defined_child_column_keys = "appDefinedChildColumnKeys";
        db_defined_child_column_keys = "dbDefinedChildColumnKeys";
    }
}
