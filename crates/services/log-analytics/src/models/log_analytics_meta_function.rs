// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log analytics meta function.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsMetaFunction {
    /// The meta function arguments.
    pub meta_function_argument: Option<Vec<models::LogAnalyticsMetaFunctionArgument>>,
    /// The component.
    pub component: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The edit version.
    pub edit_version: Option<i64>,
    /// The ID of the meta function.
    pub meta_function_id: Option<i64>,
    /// The Java class name.
    pub java_class_name: Option<String>,
    /// The name.
    pub name: Option<String>,
}

model! {
    LogAnalyticsMetaFunction {
        optional {
            meta_function_argument = "metaFunctionArgument",
                with_meta_function_argument([models::LogAnalyticsMetaFunctionArgument]);
            component = "component", with_component(String);
            description = "description", with_description(String);
            edit_version = "editVersion", with_edit_version(i64);
            meta_function_id = "metaFunctionId", with_meta_function_id(i64);
            java_class_name = "javaClassName", with_java_class_name(String);
            name = "name", with_name(String);
        }
    }
}
