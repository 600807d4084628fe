// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An abstract field.
    ///
    /// The field `name` selects the variant.
    pub enum AbstractField by "name" {
        Field(models::Field) = "FIELD", as_field;
        Fields(models::FieldsAddRemoveField) = "FIELDS", as_fields;
        Function(models::FunctionField) = "FUNCTION", as_function;
        Sort(models::SortField) = "SORT", as_sort;
    }
    shared {
        /// The display name.
        display_name = "displayName", str, in Field Fields Function Sort;
        /// Whether it is declared.
        is_declared = "isDeclared", copy bool, in Field Fields Function Sort;
        /// The original display names.
        original_display_names = "originalDisplayNames", ref [String], in Field Fields Function
            Sort;
        /// The internal name.
        internal_name = "internalName", str, in Field Fields Function Sort;
        /// The type of the value.
        value_type = "valueType", copy models::AbstractFieldValueType, in Field Fields Function
            Sort;
        /// Whether grouping commands can use the column.
        is_groupable = "isGroupable", copy bool, in Field Fields Function Sort;
        /// Whether it is duration.
        is_duration = "isDuration", copy bool, in Field Fields Function Sort;
        /// The alias.
        alias = "alias", str, in Field Fields Function Sort;
        /// The filter query string.
        filter_query_string = "filterQueryString", str, in Field Fields Function Sort;
        /// The type of the unit.
        unit_type = "unitType", str, in Field Fields Function Sort;
    }
}
