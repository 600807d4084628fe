// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log analytics meta function argument.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsMetaFunctionArgument {
    /// Whether it is override output fields.
    pub is_override_output_fields: Option<bool>,
    /// The argument display name.
    pub argument_display_name: Option<String>,
    /// The argument example.
    pub argument_example: Option<String>,
    /// The argument service.
    pub argument_service: Option<String>,
    /// The argument data type.
    pub argument_data_type: Option<String>,
    /// The argument description.
    pub argument_description: Option<String>,
    /// The argument name.
    pub argument_name: Option<String>,
    /// The argument order.
    pub argument_order: Option<i64>,
    /// The argument type.
    pub argument_type: Option<i64>,
    /// The ID of the argument.
    pub argument_id: Option<i64>,
    /// The argument lookup column.
    pub argument_lookup_column: Option<String>,
    /// The argument lookup column position.
    pub argument_lookup_column_position: Option<i64>,
    /// The argument value.
    pub argument_value: Option<String>,
    /// The argument reference.
    pub argument_reference: Option<String>,
}

model! {
    LogAnalyticsMetaFunctionArgument {
        optional {
            is_override_output_fields = "isOverrideOutputFields",
                with_is_override_output_fields(bool);
            argument_display_name = "argumentDisplayName", with_argument_display_name(String);
            argument_example = "argumentExample", with_argument_example(String);
            argument_service = "argumentService", with_argument_service(String);
            argument_data_type = "argumentDataType", with_argument_data_type(String);
            argument_description = "argumentDescription", with_argument_description(String);
            argument_name = "argumentName", with_argument_name(String);
            argument_order = "argumentOrder", with_argument_order(i64);
            argument_type = "argumentType", with_argument_type(i64);
            argument_id = "argumentId", with_argument_id(i64);
            argument_lookup_column = "argumentLookupColumn", with_argument_lookup_column(String);
            argument_lookup_column_position = "argumentLookupColumnPosition",
                with_argument_lookup_column_position(i64);
            argument_value = "argumentValue", with_argument_value(String);
            argument_reference = "argumentReference", with_argument_reference(String);
        }
    }
}
