// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A report filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ReportFilter {
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The source of the value.
    pub value_source: Option<String>,
}

model! {
    ReportFilter {
        name = "name";
        description = "description";
        value_source = "valueSource";
    }
}
