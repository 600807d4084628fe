// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compartment ID resource filter.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CompartmentIdResourceFilter {
    /// The value.
    pub value: Option<String>,
    /// Whether to include child compartments.
    pub should_include_child_compartments: Option<bool>,
}

model! {
    CompartmentIdResourceFilter, "attribute" = "COMPARTMENT_ID" {
        optional {
            value = "value", with_value(String);
            should_include_child_compartments = "shouldIncludeChildCompartments",
                with_should_include_child_compartments(bool);
        }
    }
}
