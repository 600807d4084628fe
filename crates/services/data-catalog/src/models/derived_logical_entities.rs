// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Derived logical entities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DerivedLogicalEntities {
    /// The name.
    pub name: Option<String>,
    /// The expression with resolved qualifiers that the logical entity derives from.
    pub realized_expression: Option<String>,
    /// The files in logical grouping.
    pub files_in_logical_grouping: Option<Vec<String>>,
}

model! {
    DerivedLogicalEntities {
        name = "name";
        realized_expression = "realizedExpression";
        files_in_logical_grouping = "filesInLogicalGrouping";
    }
}
