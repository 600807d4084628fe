// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An ADDM DB parameter aggregation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbParameterAggregation {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The number of the database instance.
    pub inst_num: Option<i64>,
    /// The default value.
    pub default_value: Option<String>,
    /// The value at the start of the period.
    pub begin_value: Option<String>,
    /// The end value.
    pub end_value: Option<String>,
    /// Whether the parameter changed.
    pub is_changed: bool,
    /// Whether this is the default.
    pub is_default: Option<bool>,
    /// The indicator of whether and how the parameter was modified after the instance started.
    pub value_modified: Option<String>,
    /// Whether it is a high impact.
    pub is_high_impact: Option<bool>,
}

model! {
    AddmDbParameterAggregation {
        id = "id";
        name = "name";
        inst_num = "instNum";
        default_value = "defaultValue";
        begin_value = "beginValue";
        end_value = "endValue";
        is_changed = "isChanged";
        is_default = "isDefault";
        value_modified = "valueModified";
        is_high_impact = "isHighImpact";
    }
}
